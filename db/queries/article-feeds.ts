import { and } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { isAmong } from '../engines/sqlite/is-among.ts';
import { NUMBERS, queryOnce } from '../prepare-once.ts';
import { importRecords, isArticleOfFeed } from '../schema/import-records.ts';

/** By which feed each of these articles came; those that came by none are not there. The caller bounds the ids. */
export async function listFeedsOf(
  db: Reader,
  { ids }: { readonly ids: readonly number[] },
): Promise<ReadonlyMap<number, string>> {
  const rows = await listFeeds(db, { ids });
  return new Map(rows.map(({ id, source }) => [id, source]));
}

const listFeeds = queryOnce({ ids: NUMBERS }, (db, { ids }) =>
  db
    .select({ id: importRecords.subjectId, source: importRecords.source })
    .from(importRecords)
    .where(and(isArticleOfFeed(importRecords), isAmong(importRecords.subjectId, ids))),
);
