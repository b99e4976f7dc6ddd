import { id, integer, table, text } from '../columns.ts';

export const authors = table('authors', {
  id: id(),
  slug: text().notNull().unique('authors_slug'),
  name: text().notNull(),
  /** Who they are, in a few sentences. */
  description: text(),
  revision: integer().notNull(),
});
