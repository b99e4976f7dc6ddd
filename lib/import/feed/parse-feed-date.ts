/**
 * A feed's date: RFC 822 in RSS, RFC 3339 in the others, and what comes between. One that names no zone is read as UTC, not as the clock of the
 * machine that reads it. `undefined` for what is no date.
 */
export function parseFeedDate(text: string | undefined): Date | undefined {
  const written = text?.trim() ?? '';
  if (written === '') return undefined;
  const hasZone = /(?:\d\s*Z|[+-]\d\d:?\d\d|\s[A-Z]{1,5})\s*$/i.test(written);
  const date = new Date(hasZone ? written : written + (/T\d\d:/.test(written) ? 'Z' : ' UTC'));
  // Feeds are of 1999: before it a date is a mistake, most often a zero.
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1990 ? undefined : date;
}
