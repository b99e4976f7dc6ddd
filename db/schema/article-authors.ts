import { index, primaryKey } from 'drizzle-orm/sqlite-core';
import { integer, reference, table, time } from '../columns.ts';
import { articles } from './articles.ts';
import { authors } from './authors.ts';

export const articleAuthors = table(
  'article_authors',
  {
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    authorId: reference()
      .notNull()
      .references(() => authors.id, { onDelete: 'restrict' }),
    /** Order of the signatures, from 0. */
    position: integer().notNull(),
    /** As in articles. */
    visibleFrom: time(),
  },
  t => [
    // The authors of an article.
    primaryKey({ name: 'article_authors_by_article', columns: [t.articleId, t.authorId] }),
    // The articles of an author, newest first.
    index('article_authors_by_author').on(t.authorId, t.visibleFrom, t.articleId),
  ],
);
