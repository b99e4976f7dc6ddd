import { Time } from '#components/ui/Time.tsx';
import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import { Words } from '#components/ui/Words.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';
import { articlePath } from '#lib/urls.ts';
import { ArticleKicker } from './ArticleKicker.tsx';
import styles from './DayList.module.css';

interface DayListProps {
  readonly articles: readonly ArticleSummary[];
  /** The slug of the category whose list this is. */
  readonly within?: string | undefined;
}

/** Articles, newest first, under the day that each was published on. */
export function DayList({ articles, within }: DayListProps) {
  const format = useFrenchFormat();
  const days = Map.groupBy(articles, article => format.isoDate(article.publishedAt));
  return [...days].map(([day, ofThatDay]) => <Day key={day} articles={ofThatDay} within={within} />);
}

function Day({ articles, within }: DayListProps) {
  const format = useFrenchFormat();
  const [first] = articles;
  if (!first) return null;
  return (
    <section className={styles.day}>
      <h2 className={styles.date}>
        <Time at={first.publishedAt} show="dateWithDay" />
      </h2>
      <ol className={styles.lines}>
        {articles.map(article => (
          <li key={article.id} className={styles.line}>
            {format.hasHour(article.publishedAt) && (
              <p className={styles.hour}>
                <Time at={article.publishedAt} show="time" />
              </p>
            )}
            <article className={styles.article}>
              <ArticleKicker article={article} within={within} />
              <h3 className={styles.headline}>
                <a href={articlePath(article)}>
                  <Words text={article.headline} />
                </a>
              </h3>
              {article.standfirst && (
                <p className={styles.standfirst}>
                  <Words text={article.standfirst} />
                </p>
              )}
            </article>
          </li>
        ))}
      </ol>
    </section>
  );
}
