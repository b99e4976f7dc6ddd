import { sql } from 'drizzle-orm';
import { check } from 'drizzle-orm/sqlite-core';
import { integer, table, text } from '../columns.ts';

/** One row, written once: whose name the identifiers of our feeds bear, whatever domain the site has today. */
export const feedIdentity = table(
  'feed_identity',
  {
    id: integer().primaryKey(),
    authority: text().notNull(),
    /** A day when the authority was the site's, `2026-11-24`. */
    since: text().notNull(),
  },
  t => [check('feed_identity_has_one_row', sql`${t.id} = 1`)],
);
