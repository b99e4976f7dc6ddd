import { integer, table } from '../columns.ts';

/**
 * How many articles appear in each day of UTC, those still to come included: the archives of a million articles are counted by their days. A day of
 * the site's own zone is made of whole days and of what is counted at their edges.
 */
export const dayCounts = table('day_counts', {
  /** Days since 1 January 1970. */
  day: integer().primaryKey(),
  /** Never 0. */
  articles: integer().notNull(),
});
