import { ArticleKicker } from '#components/listing/ArticleKicker.tsx';
import { Time } from '#components/ui/Time.tsx';
import type { FoundArticle } from '#lib/domain/search.ts';
import { articlePath } from '#lib/urls.ts';
import styles from './FoundList.module.css';
import { Marked } from './Marked.tsx';

interface FoundListProps {
  readonly found: readonly FoundArticle[];
  /** Level of the headlines in the page's outline. */
  readonly level: 2 | 3;
}

/** Articles with what was looked for in them. */
export function FoundList({ found, level }: FoundListProps) {
  const Headline = `h${level}` as const;
  return (
    <ol className={styles.list}>
      {found.map(({ article, headline, passage }) => (
        <li key={article.id}>
          <article className={styles.found}>
            <ArticleKicker article={article} />
            <Headline className={styles.headline}>
              <a href={articlePath(article)}>
                <Marked text={headline} />
              </a>
            </Headline>
            {passage && (
              <p className={styles.passage}>
                <Marked text={passage} />
              </p>
            )}
            <p className={styles.date}>
              <Time at={article.publishedAt} show="date" />
            </p>
          </article>
        </li>
      ))}
    </ol>
  );
}
