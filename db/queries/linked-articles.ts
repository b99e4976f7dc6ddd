import { inArray } from 'drizzle-orm';
import type { LinkedAddresses } from '#lib/domain/linked-addresses.ts';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { redirects } from '../schema/redirects.ts';

/** The articles at these addresses, present or former. */
export async function listLinkedIds(
  db: Reader,
  { slugs, sources }: LinkedAddresses,
): Promise<ReadonlySet<number>> {
  const ids = new Set<number>();
  if (slugs.length > 0) {
    const rows = await db
      .select({ id: articles.id })
      .from(articles)
      .where(inArray(articles.slug, [...slugs]));
    for (const { id } of rows) ids.add(id);
  }
  if (sources.length > 0) {
    const rows = await db
      .select({ id: redirects.articleId })
      .from(redirects)
      .where(inArray(redirects.source, [...sources]));
    for (const { id } of rows) if (id !== null) ids.add(id);
  }
  return ids;
}
