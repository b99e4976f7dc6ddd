import { index, unique } from 'drizzle-orm/sqlite-core';
import { ANNOUNCEMENT_CHANNELS } from '#lib/domain/announcement.ts';
import { id, integer, oneOf, reference, table, time } from '../columns.ts';
import { articles } from './articles.ts';

/** What is still to be told of an article. It names the article, not its address: what is told is the address of the minute in which it is. */
export const announcements = table(
  'announcements',
  {
    id: id(),
    channel: oneOf(ANNOUNCEMENT_CHANNELS).notNull(),
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** How often it was tried. */
    attempts: integer().notNull().default(0),
    dueAt: time().notNull(),
  },
  t => [
    unique('announcements_once').on(t.channel, t.articleId),
    index('announcements_by_due').on(t.channel, t.dueAt),
  ],
);
