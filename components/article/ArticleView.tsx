import { Body } from '#components/body/Body.tsx';
import { ArticleKicker } from '#components/listing/ArticleKicker.tsx';
import type { Article } from '#lib/domain/article.ts';
import { ArticleByline } from './ArticleByline.tsx';
import { ArticleDates } from './ArticleDates.tsx';
import styles from './ArticleView.module.css';

export function ArticleView({ article }: { readonly article: Article }) {
  const { headline, standfirst, authors, publishedAt, updatedAt, wordCount, body } = article;
  return (
    <article className={styles.article}>
      <header className={styles.header}>
        <ArticleKicker article={article} />
        <h1 className={styles.headline}>{headline}</h1>
        {standfirst && <p className={styles.standfirst}>{standfirst}</p>}
        <div className={styles.signature}>
          <ArticleByline authors={authors} />
          <ArticleDates publishedAt={publishedAt} updatedAt={updatedAt} wordCount={wordCount} />
        </div>
      </header>
      <Body body={body} />
    </article>
  );
}
