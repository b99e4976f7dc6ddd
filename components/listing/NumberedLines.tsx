import { Time } from '#components/ui/Time.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';
import { articlePath } from '#lib/urls.ts';
import styles from './NumberedLines.module.css';

/** Articles in an order that counts: a number, a headline, a date. */
export function NumberedLines({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  return (
    <ol className={styles.lines}>
      {articles.map(article => (
        <li key={article.id} className={styles.line}>
          <h3 className={styles.headline}>
            <a href={articlePath(article)}>{article.headline}</a>
          </h3>
          <p className={styles.date}>
            <Time at={article.publishedAt} show="date" />
          </p>
        </li>
      ))}
    </ol>
  );
}
