/**
 * The instant at which clocks of a time zone show this date and time (`2026-02-03 14:30:00`), or `undefined` when it is not a date: WordPress
 * writes `0000-00-00 00:00:00` for one that is not set.
 */
export function parseLocalTime(text: string | undefined, timeZone: string): Date | undefined {
  const asUtc = parseUtcTime(text);
  if (!asUtc) return undefined;
  // The offset is first guessed at the same reading of an UTC clock, then taken at the instant found: they differ near a clock change.
  const guess = new Date(asUtc.getTime() - offsetMs(asUtc, timeZone));
  return new Date(asUtc.getTime() - offsetMs(guess, timeZone));
}

/** Before it no newspaper was printed: such a date is a typing error. JavaScript takes the first hundred years for those from 1900 on. */
const YEAR_MIN = 1000;

/** The same reading on a UTC clock. */
export function parseUtcTime(text: string | undefined): Date | undefined {
  const match = /^\s*(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)\s*$/.exec(text ?? '');
  if (!match) return undefined;
  const iso = `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}.000Z`;
  const date = new Date(iso);
  // `Date` accepts 31 February and gives 3 March: such a reading is no date.
  const isDate = !Number.isNaN(date.getTime()) && date.toISOString() === iso;
  return isDate && date.getUTCFullYear() >= YEAR_MIN ? date : undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each zone: making it takes longer than using it. A process knows few zones. */
function offsetFormat(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  return format;
}

function offsetMs(instant: Date, timeZone: string): number {
  const parts = offsetFormat(timeZone).formatToParts(instant);
  const offset = parts.find(part => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /^GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(offset);
  if (!match) return 0;
  const [, sign, hours, minutes, seconds] = match;
  const size = Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds ?? 0) * 1000;
  return sign === '-' ? -size : size;
}
