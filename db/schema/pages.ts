import { check } from 'drizzle-orm/sqlite-core';
import { BODY_FORMATS } from '#lib/domain/article.ts';
import type { Body } from '#lib/domain/body.ts';
import { PAGE_STATES } from '#lib/domain/page.ts';
import { id, integer, isOneOf, json, oneOf, table, text, time } from '../columns.ts';

/** Fixed pages: à propos, mentions légales… */
export const pages = table(
  'pages',
  {
    id: id(),
    slug: text().notNull().unique('pages_slug'),
    state: oneOf(PAGE_STATES).notNull(),
    title: text().notNull(),
    body: json<Body>().notNull(),
    /** What the body was made from, so that a better parser can make it again. */
    bodySource: text().notNull(),
    bodyFormat: oneOf(BODY_FORMATS).notNull(),
    updatedAt: time().notNull(),
    revision: integer().notNull(),
  },
  t => [
    check('pages_state', isOneOf(t.state, PAGE_STATES)),
    check('pages_body_format', isOneOf(t.bodyFormat, BODY_FORMATS)),
  ],
);
