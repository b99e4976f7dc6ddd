/** Months that a contact is promised to stay good: less than a year, as RFC 9116 (section 2.5.5) recommends. */
const GOOD_FOR_MONTHS = 7;

/** Until when the contact of a day is good: the first of a month, so that the file is the same for a whole one. */
export function findContactExpiry(now: Date): Date {
  return firstOfMonth(now, GOOD_FOR_MONTHS);
}

/** When the file says another date. */
export function findNextContactExpiry(now: Date): Date {
  return firstOfMonth(now, 1);
}

function firstOfMonth(now: Date, monthsLater: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + monthsLater, 1));
}
