import { and, asc, eq, gt } from 'drizzle-orm';
import type { FixedPage, PageLink } from '#lib/domain/page.ts';
import type { Reader } from '../client.ts';
import { LIMIT, queryOnce } from '../prepare-once.ts';
import { pages } from '../schema/pages.ts';

/** A fixed page that readers may see, with the content's revision that last changed it. */
export async function findPage(
  db: Reader,
  { slug }: { readonly slug: string },
): Promise<(FixedPage & { readonly revision: number }) | undefined> {
  const [page] = await db
    .select({
      slug: pages.slug,
      title: pages.title,
      updatedAt: pages.updatedAt,
      revision: pages.revision,
      body: pages.body,
    })
    .from(pages)
    .where(and(eq(pages.slug, slug), eq(pages.state, 'published')));
  return page;
}

/** The fixed pages that readers may see, in the order of their slugs. */
export async function listPages(
  db: Reader,
  { limit }: { readonly limit: number },
): Promise<readonly PageLink[]> {
  return listLinks(db, { limit });
}

const listLinks = queryOnce({ limit: LIMIT }, (db, { limit }) =>
  db
    .select({ slug: pages.slug, title: pages.title })
    .from(pages)
    .where(eq(pages.state, 'published'))
    .orderBy(asc(pages.slug))
    .limit(limit),
);

/** When the fixed pages last changed, in the order of their slugs: those after this one, empty to begin. */
export async function listPageDates(
  db: Reader,
  { afterSlug, limit }: { readonly afterSlug: string; readonly limit: number },
): Promise<readonly { readonly slug: string; readonly updatedAt: Date }[]> {
  return db
    .select({ slug: pages.slug, updatedAt: pages.updatedAt })
    .from(pages)
    .where(and(gt(pages.slug, afterSlug), eq(pages.state, 'published')))
    .orderBy(asc(pages.slug))
    .limit(limit);
}
