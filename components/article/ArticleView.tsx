import { Body } from '#components/body/Body.tsx';
import { ArticleKicker } from '#components/listing/ArticleKicker.tsx';
import { Words } from '#components/ui/Words.tsx';
import { ZelligeCover } from '#components/ui/ZelligeCover.tsx';
import type { Article } from '#lib/domain/article.ts';
import type { PicturesBySource } from '#lib/domain/picture.ts';
import { AgeNotice } from './AgeNotice.tsx';
import { ArticleByline } from './ArticleByline.tsx';
import { ArticleDates } from './ArticleDates.tsx';
import { ArticlePicture } from './ArticlePicture.tsx';
import { ArticleTopics } from './ArticleTopics.tsx';
import styles from './ArticleView.module.css';
import { ShareLinks } from './ShareLinks.tsx';

interface ArticleViewProps {
  readonly article: Article;
  /** The one above it and those of its text, where the portal holds them. */
  readonly pictures: PicturesBySource;
  /** Whole years since it was published or last updated. */
  readonly yearsOld: number;
  /** Its absolute address. */
  readonly url: string;
}

export function ArticleView({ article, pictures, yearsOld, url }: ArticleViewProps) {
  const { headline, standfirst, authors, publishedAt, updatedAt, wordCount, topics, picture, body } = article;
  return (
    <article className={styles.article} data-address={url}>
      <header className={styles.header}>
        <ArticleKicker article={article} />
        <h1 className={styles.headline}>
          <Words text={headline} />
        </h1>
        {standfirst && (
          <p className={styles.standfirst}>
            <Words text={standfirst} />
          </p>
        )}
        <div className={styles.signature}>
          <ArticleByline authors={authors} />
          <ArticleDates publishedAt={publishedAt} updatedAt={updatedAt} wordCount={wordCount} />
        </div>
        <AgeNotice years={yearsOld} />
      </header>
      {picture ? (
        <ArticlePicture picture={picture} photoPath={pictures.get(picture.image.source)?.photoPath} />
      ) : (
        <div className={styles.cover}>
          <ZelligeCover seed={article.id} colour={article.category.colour} shape="strip" />
        </div>
      )}
      <Body body={body} pictures={pictures} />
      <footer className={styles.end}>
        <ArticleTopics topics={topics} />
        <ShareLinks headline={headline} url={url} />
      </footer>
    </article>
  );
}
