import type { ArticleSummary } from '#lib/domain/article.ts';
import { articlePath, mobilePath } from '#lib/urls.ts';

interface Side {
  /** Which way it is: « Article précédent ». */
  readonly words: string;
  readonly article: ArticleSummary;
}

interface MobilePairNavProps {
  readonly label: string;
  readonly previous?: Side | undefined;
  readonly next?: Side | undefined;
}

/** The articles on either side of one in a list. */
export function MobilePairNav({ label, previous, next }: MobilePairNavProps) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label}>
      {previous && <SideLink {...previous} rel="prev" />}
      {next && <SideLink {...next} rel="next" />}
    </nav>
  );
}

function SideLink({ words, article, rel }: Side & { readonly rel: 'prev' | 'next' }) {
  return (
    <p>
      {words}{' '}
      <a href={mobilePath(articlePath(article))} rel={rel}>
        {article.headline}
      </a>
    </p>
  );
}
