import type { ArticlePair, ArticleSide } from '#components/article/article-pair.ts';
import { Words } from '#components/ui/Words.tsx';
import { articlePath, mobilePath } from '#lib/urls.ts';

/** The articles on either side of one in a list. */
export function MobilePairNav({ label, previous, next }: ArticlePair) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label}>
      {previous && <SideLink {...previous} rel="prev" />}
      {next && <SideLink {...next} rel="next" />}
    </nav>
  );
}

function SideLink({ words, article, rel }: ArticleSide & { readonly rel: 'prev' | 'next' }) {
  return (
    <p>
      {words}{' '}
      <a href={mobilePath(articlePath(article))} rel={rel}>
        <Words text={article.headline} />
      </a>
    </p>
  );
}
