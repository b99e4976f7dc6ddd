import { and, eq } from 'drizzle-orm';
import { toRedirectSource } from '#lib/domain/redirect-source.ts';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { authors } from '../schema/authors.ts';
import { categories } from '../schema/categories.ts';
import { dossiers } from '../schema/dossiers.ts';
import { pages } from '../schema/pages.ts';
import { redirects } from '../schema/redirects.ts';
import { topics } from '../schema/topics.ts';
import { findArticleAddress } from './articles.ts';

/** Where a former address leads today. */
export type RedirectTarget =
  | { readonly kind: 'article'; readonly categorySlug: string; readonly slug: string }
  | { readonly kind: 'category' | 'topic' | 'author' | 'page' | 'dossier'; readonly slug: string }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'gone' };

/**
 * What stands today at a former address, path and query. Ask only about what is not an address of the portal itself: that is what keeps a redirect
 * from ever hiding a page.
 */
export async function findRedirect(
  db: Reader,
  { source, now }: { readonly source: string; readonly now: Date },
): Promise<RedirectTarget | undefined> {
  const [row] = await db
    .select({
      articleSlug: articles.slug,
      categorySlug: categories.slug,
      topicSlug: topics.slug,
      authorSlug: authors.slug,
      pageSlug: pages.slug,
      dossierSlug: dossiers.slug,
      path: redirects.path,
    })
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.articleId))
    .leftJoin(categories, eq(categories.id, redirects.categoryId))
    .leftJoin(topics, eq(topics.id, redirects.topicId))
    .leftJoin(authors, eq(authors.id, redirects.authorId))
    .leftJoin(pages, and(eq(pages.id, redirects.pageId), eq(pages.state, 'published')))
    .leftJoin(dossiers, eq(dossiers.id, redirects.dossierId))
    .where(eq(redirects.source, toRedirectSource(source)))
    .limit(1);
  if (!row) return undefined;
  if (row.articleSlug !== null) return findArticleTarget(db, { slug: row.articleSlug, now });
  if (row.categorySlug !== null) return { kind: 'category', slug: row.categorySlug };
  if (row.topicSlug !== null) return { kind: 'topic', slug: row.topicSlug };
  if (row.authorSlug !== null) return { kind: 'author', slug: row.authorSlug };
  if (row.pageSlug !== null) return { kind: 'page', slug: row.pageSlug };
  if (row.dossierSlug !== null) return { kind: 'dossier', slug: row.dossierSlug };
  return row.path === null ? undefined : { kind: 'path', path: row.path };
}

/** A draft, or an article of a minute still to come, is unknown under its former address too. */
export async function findArticleTarget(
  db: Reader,
  { slug, now }: { readonly slug: string; readonly now: Date },
): Promise<RedirectTarget | undefined> {
  const address = await findArticleAddress(db, { slug, now });
  if (!address) return undefined;
  if (address.state === 'withdrawn') return { kind: 'gone' };
  return { kind: 'article', categorySlug: address.categorySlug, slug };
}
