import { parseWrittenDate } from '../written-date.ts';

/**
 * A feed's date: RFC 822 in RSS, RFC 3339 in the others, and what comes between. One that names no zone is read as UTC, not as the clock of the
 * machine that reads it. `undefined` for what is no date.
 */
export function parseFeedDate(text: string | undefined): Date | undefined {
  const date = parseWrittenDate(toWholeDate(text?.trim()), 'UTC');
  // Feeds are of 1999: before it a date is a mistake, most often a zero.
  return date && date.getUTCFullYear() >= 1990 ? date : undefined;
}

/** Dublin Core's may be a year, or a month of one (https://www.w3.org/TR/NOTE-datetime): then its first day. */
function toWholeDate(text: string | undefined): string | undefined {
  const [, year, month = '01'] = /^(\d{4})(?:-(\d\d))?$/.exec(text ?? '') ?? [];
  return year ? `${year}-${month}-01` : text;
}
