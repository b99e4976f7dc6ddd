import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { check, index, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { FEED_ORIGIN } from '#lib/domain/feed-origin.ts';
import { IMPORTED_KINDS } from '#lib/domain/imported.ts';
import { id, isOneOf, oneOf, reference, table, text, time } from '../columns.ts';

/** What became of each thing an import brought: importing it again finds it, and changes nothing while its digest is the same. */
export const importRecords = table(
  'import_records',
  {
    id: id(),
    /** The site or the file it came from. */
    source: text().notNull(),
    kind: oneOf(IMPORTED_KINDS).notNull(),
    /** The source's own identifier. */
    key: text().notNull(),
    /** Row of the kind's table. Not a foreign key, since the table depends on the kind: whoever reads it finds the row or imports again. */
    subjectId: reference().notNull(),
    /** SHA-256 of what was imported, in hexadecimal. */
    digest: text().notNull(),
    importedAt: time().notNull(),
  },
  t => [
    check('import_records_kind', isOneOf(t.kind, IMPORTED_KINDS)),
    uniqueIndex('import_records_key').on(t.source, t.kind, t.key),
    // The feed that an article came from.
    index('import_records_of_feeds').on(t.subjectId).where(isArticleOfFeed(t)),
  ],
);

/** Written as constants, since an index of some rows serves only a query that says which in the same words. */
export function isArticleOfFeed({
  kind,
  source,
}: {
  readonly kind: AnyColumn;
  readonly source: AnyColumn;
}): SQL {
  const origin = sql.raw(`'${FEED_ORIGIN}'`);
  return sql`${kind} = 'article' and substr(${source}, 1, ${sql.raw(String(FEED_ORIGIN.length))}) = ${origin}`;
}
