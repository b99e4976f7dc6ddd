import { Marked } from '#components/search/Marked.tsx';
import { Time } from '#components/ui/Time.tsx';
import type { FoundArticle } from '#lib/domain/search.ts';
import { articlePath, mobilePath } from '#lib/urls.ts';

/** Articles with what was looked for in them. */
export function MobileFound({ found }: { readonly found: readonly FoundArticle[] }) {
  if (found.length === 0) return null;
  return (
    <ul className="lines">
      {found.map(({ article, headline, passage }) => (
        <li key={article.id}>
          <a href={mobilePath(articlePath(article))}>
            <Marked text={headline} />
          </a>{' '}
          <small>
            <Time at={article.publishedAt} show="date" />
          </small>
          {passage && (
            <p>
              <Marked text={passage} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
