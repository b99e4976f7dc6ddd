import { integer, table, time } from '../columns.ts';

/**
 * How many articles appear in each day of UTC, those still to come included: the archives of a million articles are counted by their days. A day of
 * the site's own zone is made of whole days and of what is counted at their edges. A day's last change is that of the sitemaps and feeds that tell of it.
 */
export const dayCounts = table('day_counts', {
  /** Days since 1 January 1970. */
  day: integer().primaryKey(),
  /** 0 of a day whose articles all went. */
  articles: integer().notNull(),
  /** When what programs are told of its articles last changed, of those that went too; absent when nobody noted it. */
  changedAt: time(),
});
