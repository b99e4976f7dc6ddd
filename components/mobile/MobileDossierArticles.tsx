import { Words } from '#components/ui/Words.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';
import { articlePath, mobilePath } from '#lib/urls.ts';

/** The articles of a series: their place in it counts, and their date does not. */
export function MobileDossierArticles({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  return (
    <ol>
      {articles.map(article => (
        <li key={article.id}>
          <a href={mobilePath(articlePath(article))}>
            <Words text={article.headline} />
          </a>
          {article.standfirst && (
            <p>
              <Words text={article.standfirst} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
