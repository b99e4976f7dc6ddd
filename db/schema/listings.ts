import { check, index, primaryKey } from 'drizzle-orm/sqlite-core';
import { isOneOf, oneOf, reference, table, time } from '../columns.ts';
import { articles } from './articles.ts';
import { categories } from './categories.ts';

/** chosen: the article was filed there · inherited: it was filed somewhere below. */
export const LISTING_ORIGINS = ['chosen', 'inherited'] as const;

/**
 * A row for each category that lists an article: its main one, its further ones and all their ancestors. With the date repeated here, any page
 * of a category's list is one range of one index, whatever the size of the site and the depth of its categories.
 */
export const listings = table(
  'listings',
  {
    categoryId: reference()
      .notNull()
      .references(() => categories.id, { onDelete: 'restrict' }),
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    origin: oneOf(LISTING_ORIGINS).notNull(),
    /** As in articles. */
    visibleFrom: time(),
  },
  t => [
    // The categories of an article.
    primaryKey({ name: 'listings_by_article', columns: [t.articleId, t.categoryId] }),
    check('listings_origin', isOneOf(t.origin, LISTING_ORIGINS)),
    // The articles of a category, newest first.
    index('listings_by_category').on(t.categoryId, t.visibleFrom, t.articleId),
  ],
);
