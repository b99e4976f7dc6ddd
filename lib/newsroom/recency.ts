/** In how long a time an article counts half as much for another: the world that it tells of has moved on. */
const HALF_LIFE_MS = 365 * 24 * 60 * 60_000;

/** 1 for what is of one time, and no less than a half for what is of another. */
export function toRecency(date: Date, instant: Date): number {
  return 0.5 + 0.5 * 0.5 ** (Math.abs(date.getTime() - instant.getTime()) / HALF_LIFE_MS);
}
