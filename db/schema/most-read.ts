import { id, json, reference, table, time } from '../columns.ts';
import { categories } from './categories.ts';

/** The lists of what is read most, made anew from time to time: one of the site and one of each category with enough of it. */
export const mostRead = table('most_read', {
  id: id(),
  /** Absent: of the whole site. */
  categoryId: reference()
    .unique('most_read_category')
    .references(() => categories.id, { onDelete: 'cascade' }),
  computedAt: time().notNull(),
  /** The most read first. */
  articleIds: json<readonly number[]>().notNull(),
});
