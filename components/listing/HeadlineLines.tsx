import { joinClasses } from '#components/ui/join-classes.ts';
import { Time } from '#components/ui/Time.tsx';
import { Words } from '#components/ui/Words.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';
import { articlePath } from '#lib/urls.ts';
import styles from './HeadlineLines.module.css';

interface HeadlineLinesProps {
  readonly articles: readonly ArticleSummary[];
  /** Their order counts. */
  readonly isNumbered?: boolean;
}

/** Articles in columns: a headline and a date, and before them a number where their order counts. */
export function HeadlineLines({ articles, isNumbered = false }: HeadlineLinesProps) {
  const Lines = isNumbered ? 'ol' : 'ul';
  return (
    <Lines className={joinClasses(styles.lines, isNumbered ? styles.numbered : undefined)}>
      {articles.map(article => (
        <li key={article.id} className={styles.line}>
          <h3 className={styles.headline}>
            <a href={articlePath(article)}>
              <Words text={article.headline} />
            </a>
          </h3>
          <p className={styles.date}>
            <Time at={article.publishedAt} show="date" />
          </p>
        </li>
      ))}
    </Lines>
  );
}
