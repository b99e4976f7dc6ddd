import { index } from 'drizzle-orm/sqlite-core';
import type { RelatedLink } from '#lib/domain/related.ts';
import { integer, json, reference, table, time } from '../columns.ts';
import { articles } from './articles.ts';

/** What to read after each article, found once in the background and not at each view. */
export const relatedLists = table('related_lists', {
  articleId: reference()
    .primaryKey()
    .references(() => articles.id, { onDelete: 'cascade' }),
  computedAt: time().notNull(),
  /** The nearest first. Whoever shows them leaves out what readers may not see today. */
  links: json<readonly RelatedLink[]>().notNull(),
});

/** Articles whose list is to be made, or made anew. */
export const relatedBacklog = table(
  'related_backlog',
  {
    articleId: reference()
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** Of `RELATED_PRIORITIES`: the highest first. */
    priority: integer().notNull(),
  },
  t => [index('related_backlog_by_priority').on(t.priority, t.articleId)],
);
