import type { Reader } from '#db/client.ts';
import { findArticle } from '#db/queries/articles.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import type { Article } from '#lib/domain/article.ts';
import type { Site } from '#lib/domain/site.ts';
import { toDescription } from '#lib/seo/description.ts';
import { findSite } from './site.ts';

export interface ArticleView {
  readonly site: Site;
  readonly article: Article;
  /** What search engines and shared links show under the headline. */
  readonly description: string;
}

export async function findArticleView(
  db: Reader,
  { slug, now }: { readonly slug: string; readonly now: Date },
): Promise<ArticleView | undefined> {
  const article = await findArticle(db, { slug, now });
  if (!article) return undefined;
  return {
    site: await findSite(db, { now }),
    article,
    description: article.seoDescription ?? toDescription(article.standfirst ?? renderBodyText(article.body)),
  };
}
