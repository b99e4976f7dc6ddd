import { sql } from 'drizzle-orm';
import { check } from 'drizzle-orm/sqlite-core';
import { flag, integer, table, time } from '../columns.ts';

/** One row: how many times what readers see has changed. Documents made at an earlier value are made again. */
export const contentRevision = table(
  'content_revision',
  {
    id: integer().primaryKey(),
    value: integer().notNull(),
    movedAt: time().notNull(),
    /** Changes are committed that the value does not count yet (see db/mutations/parts/revision.ts). */
    isOwed: flag().notNull(),
  },
  t => [check('content_revision_has_one_row', sql`${t.id} = 1`)],
);
