import { Time } from '#components/ui/Time.tsx';
import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import { Words } from '#components/ui/Words.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';
import { articlePath, mobilePath } from '#lib/urls.ts';

interface MobileLinesProps {
  readonly articles: readonly ArticleSummary[];
  /** What is shown of the date: under a day, the hour where it is known. */
  readonly date?: 'date' | 'time';
  readonly hasStandfirsts?: boolean;
  /** Why an article is there, by its id. */
  readonly notes?: ReadonlyMap<number, string>;
  /** Their order counts. */
  readonly isNumbered?: boolean;
}

/** Articles, a link each. */
export function MobileLines(props: MobileLinesProps) {
  const { articles, date = 'date', hasStandfirsts = false, notes, isNumbered = false } = props;
  const format = useFrenchFormat();
  if (articles.length === 0) return null;
  const Lines = isNumbered ? 'ol' : 'ul';
  return (
    <Lines className="lines">
      {articles.map(article => (
        <li key={article.id}>
          <a href={mobilePath(articlePath(article))}>
            <Words text={article.headline} />
          </a>{' '}
          {(date === 'date' || format.hasHour(article.publishedAt)) && (
            <small>
              <Time at={article.publishedAt} show={date} />
            </small>
          )}
          {notes && <p className="quiet">{notes.get(article.id)}</p>}
          {hasStandfirsts && article.standfirst && (
            <p>
              <Words text={article.standfirst} />
            </p>
          )}
        </li>
      ))}
    </Lines>
  );
}
