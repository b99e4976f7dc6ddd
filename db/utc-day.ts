export const DAY_MS = 86_400_000;

/** The day of UTC that an instant is in, counted from 1 January 1970. */
export function toUtcDay(instant: Date): number {
  return Math.floor(instant.getTime() / DAY_MS);
}
