import { parseLocalTime, parseUtcTime } from '#lib/domain/local-time.ts';
import type { Fields } from './export-records.ts';

export interface ItemDates {
  readonly publishedAt: Date;
  /** Where the date had to be taken from elsewhere than the item's own. */
  readonly repair?: 'date taken from pubDate' | 'date taken from the export';
  readonly updatedAt?: Date;
}

/** What stands in for dates that an item does not have. */
export interface DateContext {
  readonly timeZone: string;
  readonly exportedAt: Date;
}

export function toDates(fields: Fields, context: DateContext): ItemDates {
  const published = toPublication(fields, context);
  const updatedAt =
    parseUtcTime(fields.get('wp:post_modified_gmt')) ??
    parseLocalTime(fields.get('wp:post_modified'), context.timeZone);
  // WordPress touches this date when it saves, a few seconds after it publishes, and before when it was scheduled: neither is a change.
  const isUpdated = updatedAt && updatedAt.getTime() - published.publishedAt.getTime() > 60_000;
  return isUpdated ? { ...published, updatedAt } : published;
}

function toPublication(fields: Fields, { timeZone, exportedAt }: DateContext): Omit<ItemDates, 'updatedAt'> {
  const own =
    parseUtcTime(fields.get('wp:post_date_gmt')) ?? parseLocalTime(fields.get('wp:post_date'), timeZone);
  if (own) return { publishedAt: own };
  const ofFeed = new Date(fields.get('pubDate') ?? '');
  // For an unset date WordPress writes « Mon, 30 Nov -0001 », which some engines read as a year: nothing was online before 1990.
  if (ofFeed.getTime() > Date.UTC(1990, 0, 1))
    return { publishedAt: ofFeed, repair: 'date taken from pubDate' };
  return { publishedAt: exportedAt, repair: 'date taken from the export' };
}
