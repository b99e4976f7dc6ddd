import { id, integer, table, text } from '../columns.ts';

export const topics = table('topics', {
  id: id(),
  slug: text().notNull().unique('topics_slug'),
  name: text().notNull(),
  description: text(),
  revision: integer().notNull(),
});
