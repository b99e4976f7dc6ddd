import { index, primaryKey } from 'drizzle-orm/sqlite-core';
import { integer, reference, table, time } from '../columns.ts';
import { articles } from './articles.ts';
import { topics } from './topics.ts';

export const articleTopics = table(
  'article_topics',
  {
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    topicId: reference()
      .notNull()
      .references(() => topics.id, { onDelete: 'restrict' }),
    /** The order the newsroom gave them, from 0. */
    position: integer().notNull(),
    /** As in articles. */
    visibleFrom: time(),
  },
  t => [
    // The topics of an article.
    primaryKey({ name: 'article_topics_by_article', columns: [t.articleId, t.topicId] }),
    // The articles of a topic, newest first.
    index('article_topics_by_topic').on(t.topicId, t.visibleFrom, t.articleId),
  ],
);
