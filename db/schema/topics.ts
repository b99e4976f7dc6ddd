import { index } from 'drizzle-orm/sqlite-core';
import { id, integer, table, text } from '../columns.ts';

export const topics = table(
  'topics',
  {
    id: id(),
    slug: text().notNull().unique('topics_slug'),
    name: text().notNull(),
    /** `toNameKey` of the name. */
    nameKey: text().notNull().default(''),
    description: text(),
    revision: integer().notNull(),
  },
  t => [index('topics_by_name').on(t.nameKey, t.slug)],
);
