import { parseLocalTime } from '#lib/domain/local-time.ts';

/**
 * An instant as people and programs write one: `2026-02-03T14:30:00+01:00` (RFC 3339), `Tue, 03 Feb 2026 14:30:00 GMT` (RFC 822), `03/02/2026 14:30`,
 * `3 février 2026 à 14h30`, `February 3, 2026`. Figures alone are day first, as in French. Without an offset it is read on the clocks of the time zone;
 * without a time it is midnight there. `undefined` for what is no date.
 */
export function parseWrittenDate(text: string | undefined, timeZone: string): Date | undefined {
  if (text === undefined || text.length > LENGTH_MAX) return undefined;
  const written = text
    .normalize('NFD')
    .replace(/\p{Mark}|\([^()]*\)/gu, '')
    .trim()
    .toLowerCase();
  const parts = PATTERNS.map(pattern => pattern.exec(written)?.groups).find(Boolean);
  if (!parts) return undefined;
  const { year = '', day = '', minutes = '00', seconds = '00', zone } = parts;
  const month = parts.month ?? toMonth(parts.name);
  const hours = to24Hours(parts.hours, parts.half);
  const clock = `${toYear(year)}-${pad(month)}-${pad(day)} ${pad(hours)}:${minutes}:${seconds}`;
  const second = parseLocalTime(clock, zone ? 'UTC' : timeZone);
  const offsetMs = zone ? toOffsetMinutes(zone) * 60_000 : 0;
  const thousandths = Number((parts.fraction ?? '').padEnd(3, '0').slice(0, 3));
  return second && new Date(second.getTime() - offsetMs + thousandths);
}

const LENGTH_MAX = 100;

const WEEKDAY = String.raw`(?:[a-z]+(?:[.,]+\s*|\s+))?`;
const ZONE = String.raw`(?<zone>(?:gmt|utc?)?[+-]\d\d?(?::?\d\d)?|[a-z]{1,5})?`;
const CLOCK = String.raw`(?<hours>\d\d?)\s?(?:[:h]\s?(?<minutes>\d\d)|h)(?::(?<seconds>\d\d)(?:[.,](?<fraction>\d+))?)?\s*(?<half>[ap]m)?`;
const TIME = String.raw`(?:(?:t|,?\s+(?:at?\s+)?)${CLOCK}\s*${ZONE})?$`;

const PATTERNS: readonly RegExp[] = [
  String.raw`^(?<year>\d{4})[-/.](?<month>\d\d?)[-/.](?<day>\d\d?)${TIME}`,
  String.raw`^(?<day>\d\d?)[-/.](?<month>\d\d?)[-/.](?<year>\d{4})${TIME}`,
  String.raw`^${WEEKDAY}(?<day>\d\d?)(?:er|st|nd|rd|th)?[-\s]+(?<name>[a-z]+)[.,]?[-\s]+(?<year>\d{4}|\d\d)${TIME}`,
  String.raw`^${WEEKDAY}(?<name>[a-z]+)\.?\s+(?<day>\d\d?)(?:st|nd|rd|th)?,?\s+(?<year>\d{4})${TIME}`,
  // What C's `ctime` and Unix's `date` write: the year comes last.
  String.raw`^${WEEKDAY}(?<name>[a-z]+)\s+(?<day>\d\d?)\s+${CLOCK}\s+(?:${ZONE}\s+)?(?<year>\d{4})$`,
].map(source => new RegExp(source));

/** Without accents; what is written of a month is how it begins, and how no other does. */
const MONTHS: readonly (readonly string[])[] = [
  ...[
    ['janvier', 'january'],
    ['fevrier', 'february'],
    ['mars', 'march'],
    ['avril', 'april'],
    ['mai', 'may'],
    ['juin', 'june'],
  ],
  ...[
    ['juillet', 'july'],
    ['aout', 'august'],
    ['septembre', 'september'],
    ['octobre', 'october'],
    ['novembre', 'november'],
    ['decembre', 'december'],
  ],
];

function toMonth(name = ''): string {
  const [month = 0, ...others] = MONTHS.flatMap((names, index) =>
    names.some(whole => whole.startsWith(name)) ? index + 1 : [],
  );
  return String(name.length < 3 || others.length > 0 ? 0 : month);
}

/** RFC 5322, section 4.3. */
function toYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

function to24Hours(hours = '0', half: string | undefined): string {
  if (half === undefined) return hours;
  return String((Number(hours) % 12) + (half === 'pm' ? 12 : 0));
}

/** A name that nobody knows stands for no offset (RFC 5322, section 4.3). */
function toOffsetMinutes(zone: string): number {
  const match = /([+-])(\d\d?):?(\d\d)?$/.exec(zone);
  if (!match) return (ZONE_HOURS.get(zone) ?? 0) * 60;
  const [, sign, hours, minutes = '0'] = match;
  const size = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -size : size;
}

/** Those of RFC 822, section 5.1, and those of Europe, which programs there write as if they were of it too. */
const ZONE_HOURS: ReadonlyMap<string, number> = new Map([
  ['est', -5],
  ['edt', -4],
  ['cst', -6],
  ['cdt', -5],
  ['mst', -7],
  ['mdt', -6],
  ['pst', -8],
  ['pdt', -7],
  ['west', 1],
  ['bst', 1],
  ['cet', 1],
  ['met', 1],
  ['cest', 2],
  ['mest', 2],
  ['eet', 2],
  ['eest', 3],
]);

function pad(digits: string): string {
  return digits.padStart(2, '0');
}
