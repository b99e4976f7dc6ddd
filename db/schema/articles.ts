import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { check, index } from 'drizzle-orm/sqlite-core';
import { ARTICLE_STATES, BODY_FORMATS } from '#lib/domain/article.ts';
import type { Body } from '#lib/domain/body.ts';
import { id, integer, isOneOf, json, oneOf, reference, table, text, time } from '../columns.ts';
import { categories } from './categories.ts';

export const articles = table(
  'articles',
  {
    id: id(),
    slug: text().notNull().unique('articles_slug'),
    state: oneOf(ARTICLE_STATES).notNull(),
    kicker: text(),
    headline: text().notNull(),
    standfirst: text(),
    wordCount: integer().notNull(),
    /** The main category: the one in the article's address. */
    categoryId: reference()
      .notNull()
      .references(() => categories.id, { onDelete: 'restrict' }),
    publishedAt: time(),
    updatedAt: time(),
    /** The instant from which readers see the article; absent when they never do. The one column every reader query filters on. */
    visibleFrom: time(),
    pinnedAt: time(),
    seoTitle: text(),
    seoDescription: text(),
    canonicalUrl: text(),
    /** Permanent identifier in the feeds of the site it was imported from. */
    guid: text(),
    createdAt: time().notNull(),
    revision: integer().notNull(),
    bodyFormat: oneOf(BODY_FORMATS).notNull(),
    // Last, because SQLite reads a long row's pages in order: a list never goes through the bodies.
    body: json<Body>().notNull(),
    /** What the body was made from, so that a better parser can make it again. */
    bodySource: text().notNull(),
  },
  t => [
    check('articles_state', isOneOf(t.state, ARTICLE_STATES)),
    check('articles_body_format', isOneOf(t.bodyFormat, BODY_FORMATS)),
    check('articles_published_at', sql`${t.state} = 'draft' or ${t.publishedAt} is not null`),
    check(
      'articles_visible_from',
      // A comparison with NULL is neither true nor false, and a CHECK lets it pass: hence “is not null”.
      sql`case when ${t.state} in ('published', 'scheduled') then ${t.visibleFrom} is not null and ${t.visibleFrom} = ${t.publishedAt} else ${t.visibleFrom} is null end`,
    ),
    // The latest articles, and the next scheduled minute; with the rest, what sitemaps say of a month without reading its articles.
    index('articles_by_date').on(t.visibleFrom, t.id, t.updatedAt, t.canonicalUrl),
    // Whether another article came with the same identifier.
    index('articles_by_guid').on(t.guid, t.id).where(sql`${t.guid} is not null`),
    // The scheduled articles whose minute has come, asked for every second.
    index('articles_scheduled').on(t.visibleFrom).where(isScheduled(t)),
    // Articles kept at the top of the front.
    index('articles_pinned').on(t.pinnedAt, t.id).where(sql`${t.pinnedAt} is not null`),
    // The articles whose address changes with their category's.
    index('articles_by_category').on(t.categoryId),
  ],
);

/** Written as a constant, since an index of some rows serves only a query that says which in the same words. */
export function isScheduled({ state }: { readonly state: AnyColumn }): SQL {
  return sql`${state} = 'scheduled'`;
}
