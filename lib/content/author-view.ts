import type { Reader } from '#db/client.ts';
import { findAuthor, listAuthorArticles } from '#db/queries/authors.ts';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { Author } from '#lib/domain/author.ts';
import type { PageOf } from '#lib/domain/page-of.ts';
import type { Site } from '#lib/domain/site.ts';
import { LIST_PAGE_SIZE } from './page-sizes.ts';
import { findSite } from './site.ts';

export interface AuthorView {
  readonly site: Site;
  readonly author: Author;
  readonly articles: PageOf<ArticleSummary>;
}

/** `undefined` for an author without an article to read, and for a page past the last. */
export async function findAuthorView(
  db: Reader,
  { slug, number, now }: { readonly slug: string; readonly number: number; readonly now: Date },
): Promise<AuthorView | undefined> {
  const author = await findAuthor(db, { slug });
  if (!author) return undefined;
  const articles = await listAuthorArticles(db, { slug, now, page: number, pageSize: LIST_PAGE_SIZE });
  if (articles.items.length === 0) return undefined;
  return { site: await findSite(db, { now }), author, articles };
}
