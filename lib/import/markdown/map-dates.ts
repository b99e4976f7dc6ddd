import type { RelativeDates } from '#lib/domain/imported.ts';
import { parseLocalTime } from '#lib/domain/local-time.ts';
import { parseWrittenDate } from '../written-date.ts';
import type { Fields } from './fields.ts';
import { parseAge } from './parse-age.ts';

export interface FileDates {
  readonly publishedAt: Date;
  /** Where the date had to be taken from elsewhere than the front matter. */
  readonly repair?: string;
  readonly updatedAt?: Date;
  readonly relativeDates?: RelativeDates;
}

/** What stands in for a date that the front matter does not have. */
export interface DateContext {
  readonly timeZone: string;
  readonly now: Date;
  /** Inside the folder, with `/`. */
  readonly path: string;
  readonly modifiedAt: Date;
}

export function toDates(fields: Fields, context: DateContext): FileDates {
  const { relative: publishedAgo, ...published } = toPublication(fields, context);
  const updated = findDate(UPDATED, fields, context);
  const isUpdated = updated && updated.date.getTime() > published.publishedAt.getTime();
  const relativeDates = {
    ...(publishedAgo && { publishedAt: publishedAgo }),
    ...(isUpdated && updated.relative && { updatedAt: updated.relative }),
  };
  return {
    ...published,
    ...(isUpdated && { updatedAt: updated.date }),
    ...(Object.keys(relativeDates).length > 0 && { relativeDates }),
  };
}

export interface LastChange extends Pick<FileDates, 'repair' | 'relativeDates'> {
  readonly updatedAt: Date;
}

/** Of a fixed page, which tells no date of publication. */
export function toLastChange(fields: Fields, context: DateContext): LastChange {
  const own = findDate(UPDATED, fields, context) ?? findDate(PUBLISHED, fields, context);
  if (own) {
    return { updatedAt: own.date, ...(own.relative && { relativeDates: { updatedAt: own.relative } }) };
  }
  return { updatedAt: context.modifiedAt, repair: "date taken from the file's last change" };
}

const PUBLISHED = ['date', 'publishdate', 'published_at', 'date.created'];
const UPDATED = ['updated', 'lastmod', 'last_modified_at', 'modified', 'date.updated'];

interface WrittenDate {
  readonly date: Date;
  /** The words, where they count back from the import. */
  readonly relative?: string;
}

function findDate(
  names: readonly string[],
  fields: Fields,
  { timeZone, now }: Pick<DateContext, 'timeZone' | 'now'>,
): WrittenDate | undefined {
  const text = fields.findText(...names);
  const date = parseWrittenDate(text, timeZone);
  if (date) return { date };
  const past = parseAge(text, now);
  return past && text ? { date: past, relative: text } : undefined;
}

type Publication = Pick<FileDates, 'publishedAt' | 'repair'> & Pick<WrittenDate, 'relative'>;

function toPublication(fields: Fields, context: DateContext): Publication {
  const own = findDate(PUBLISHED, fields, context);
  if (own) return { publishedAt: own.date, ...(own.relative && { relative: own.relative }) };
  const { publishedAt, origin } = findDateOfFile(context);
  const unread = fields.findText(...PUBLISHED);
  const written = unread === undefined ? '' : ` ("${unread.slice(0, 40)}" is none)`;
  return { publishedAt, repair: `date taken from ${origin}${written}` };
}

function findDateOfFile({ timeZone, path, modifiedAt }: DateContext): {
  readonly publishedAt: Date;
  readonly origin: string;
} {
  const segments = path.split('/');
  const ofName = findNamedDate(segments.at(-1) ?? '', NAMED_DAY, timeZone);
  if (ofName) return { publishedAt: ofName, origin: 'the file name' };
  const ofFolder = findNamedDate(segments.slice(0, -1).join('-'), NAMED_PERIOD, timeZone);
  if (ofFolder) return { publishedAt: ofFolder, origin: 'the folder' };
  return { publishedAt: modifiedAt, origin: "the file's last change" };
}

/** The first whole date in a name: `rdp_2014-02-21.md`. */
const NAMED_DAY = /(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/;
/** Folders (`2014/02`, joined with hyphens) may tell a month or a year only: then its first day. */
const NAMED_PERIOD = /(?<!\d)((?:19|20)\d\d)(?:[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/;

function findNamedDate(name: string, pattern: RegExp, timeZone: string): Date | undefined {
  const match = pattern.exec(name);
  return match
    ? parseLocalTime(`${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'} 00:00:00`, timeZone)
    : undefined;
}
