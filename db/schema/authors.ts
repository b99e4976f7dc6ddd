import { index } from 'drizzle-orm/sqlite-core';
import { id, integer, table, text } from '../columns.ts';

export const authors = table(
  'authors',
  {
    id: id(),
    slug: text().notNull().unique('authors_slug'),
    name: text().notNull(),
    /** `toNameKey` of the name. */
    nameKey: text().notNull().default(''),
    /** Who they are, in a few sentences. */
    description: text(),
    revision: integer().notNull(),
  },
  t => [index('authors_by_name').on(t.nameKey, t.slug)],
);
