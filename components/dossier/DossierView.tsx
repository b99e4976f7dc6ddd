import { ArticleKicker } from '#components/listing/ArticleKicker.tsx';
import { Words } from '#components/ui/Words.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';
import { articlePath } from '#lib/urls.ts';
import styles from './DossierView.module.css';

/** A series, in the order it is read in: each article under its number. */
export function DossierView({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  return (
    <ol className={styles.articles}>
      {articles.map(article => (
        <li key={article.id} className={styles.article}>
          <article>
            <ArticleKicker article={article} />
            <h2 className={styles.headline}>
              <a href={articlePath(article)}>
                <Words text={article.headline} />
              </a>
            </h2>
            {article.standfirst && (
              <p className={styles.standfirst}>
                <Words text={article.standfirst} />
              </p>
            )}
          </article>
        </li>
      ))}
    </ol>
  );
}
