import type { LinkedAddresses } from '#lib/domain/linked-addresses.ts';
import type { Reader } from '../client.ts';
import { isAmong } from '../engines/sqlite/is-among.ts';
import { queryOnce, TEXTS } from '../prepare-once.ts';
import { articles } from '../schema/articles.ts';
import { redirects } from '../schema/redirects.ts';

/** The articles at these addresses, present or former. */
export async function listLinkedIds(
  db: Reader,
  { slugs, sources }: LinkedAddresses,
): Promise<ReadonlySet<number>> {
  const ids = new Set<number>();
  if (slugs.length > 0) for (const { id } of await listBySlug(db, { slugs })) ids.add(id);
  if (sources.length > 0) {
    for (const { id } of await listBySource(db, { sources })) if (id !== null) ids.add(id);
  }
  return ids;
}

const listBySlug = queryOnce({ slugs: TEXTS }, (db, { slugs }) =>
  db.select({ id: articles.id }).from(articles).where(isAmong(articles.slug, slugs)),
);

const listBySource = queryOnce({ sources: TEXTS }, (db, { sources }) =>
  db.select({ id: redirects.articleId }).from(redirects).where(isAmong(redirects.source, sources)),
);
