const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const LONG_DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const TIME = String.raw`\d{2}:\d{2}:\d{2}`;

/** The form to write, and the one that RFC 850 had. */
const WITH_ZONE = new RegExp(
  String.raw`^(?:${DAY}, \d{2} ${MONTH} \d{4}|${LONG_DAY}, \d{2}-${MONTH}-\d{2}) ${TIME} GMT$`,
);
/** As C's asctime() writes it. */
const WITHOUT_ZONE = new RegExp(String.raw`^${DAY} ${MONTH} (?:\d| )\d ${TIME} \d{4}$`);

/** An HTTP date in one of its three forms (RFC 9110, section 5.6.7), in milliseconds; NaN for anything else. */
export function parseHttpDate(text: string): number {
  if (WITH_ZONE.test(text)) return Date.parse(text);
  return WITHOUT_ZONE.test(text) ? Date.parse(`${text} GMT`) : Number.NaN;
}
