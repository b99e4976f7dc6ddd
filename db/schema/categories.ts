import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, index } from 'drizzle-orm/sqlite-core';
import { CATEGORY_COLOURS } from '#lib/domain/category.ts';
import { id, integer, isOneOf, oneOf, reference, table, text } from '../columns.ts';

export const categories = table(
  'categories',
  {
    id: id(),
    parentId: reference().references((): AnySQLiteColumn => categories.id, { onDelete: 'restrict' }),
    slug: text().notNull().unique('categories_slug'),
    name: text().notNull(),
    description: text(),
    colour: oneOf(CATEGORY_COLOURS).notNull(),
    /** Order in menus; categories that share one follow by name. */
    position: integer().notNull(),
    revision: integer().notNull(),
  },
  t => [
    check('categories_colour', isOneOf(t.colour, CATEGORY_COLOURS)),
    check('categories_parent', sql`${t.parentId} <> ${t.id}`),
    // The menu of topmost categories, and the check that a deleted category has no child.
    index('categories_by_parent').on(t.parentId, t.position, t.name),
    // The menu of all categories.
    index('categories_by_position').on(t.position, t.name),
  ],
);
