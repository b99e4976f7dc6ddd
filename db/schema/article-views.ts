import { primaryKey } from 'drizzle-orm/sqlite-core';
import { integer, reference, table, time } from '../columns.ts';

/** How often an article was read in a quarter of an hour, for a day and no longer. Nothing of who read it. */
export const articleViews = table(
  'article_views',
  {
    /** Its beginning. */
    slot: time().notNull(),
    /** Not a foreign key: a count that comes after its article was deleted would take all others of its batch with it. */
    articleId: reference().notNull(),
    views: integer().notNull(),
  },
  t => [primaryKey({ name: 'article_views_by_slot', columns: [t.slot, t.articleId] })],
);
