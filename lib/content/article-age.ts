/** Whole years since an instant, at most; on the calendar of UTC, where a few hours more or less are not seen. */
export function toYearsSince(instant: Date, now: Date): number {
  const years = now.getUTCFullYear() - instant.getUTCFullYear();
  return Math.max(0, addYears(instant, years) > now ? years - 1 : years);
}

/** The next instant at which it is a year older. */
export function findNextAnniversary(instant: Date, now: Date): Date {
  return addYears(instant, toYearsSince(instant, now) + 1);
}

function addYears(instant: Date, years: number): Date {
  const later = new Date(instant);
  later.setUTCFullYear(instant.getUTCFullYear() + years);
  return later;
}
