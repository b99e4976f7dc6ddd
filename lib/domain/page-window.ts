/** Pages shown on each side of the current one. */
const REACH = 2;

/** Pages shown on the way across a gap: each click leaves a quarter of it, so that the middle of a long list is a few clicks away and not fifty. */
const STOPS = 3;

/** A page to link to, or a gap where pages are left out. */
export interface PageWindowEntry {
  readonly key: string;
  readonly number?: number;
}

/** The first page, the last one, those around the current one and a few on the way to both ends, in order, with a gap wherever pages are left out. */
export function toPageWindow(current: number, count: number): readonly PageWindowEntry[] {
  const from = Math.max(1, current - REACH);
  const to = Math.min(count, current + REACH);
  const numbers = new Set([
    1,
    ...listStops(1, from),
    ...Array.from({ length: to - from + 1 }, (_, index) => from + index),
    ...listStops(to, count),
    count,
  ]);
  return [...numbers].flatMap((number, index, all) => [
    ...(number - (all[index - 1] ?? 0) > 1 ? [{ key: `gap-${number}` }] : []),
    { key: String(number), number },
  ]);
}

/** Evenly between two pages; none where the gap is of a few. */
function listStops(from: number, to: number): readonly number[] {
  const step = (to - from) / (STOPS + 1);
  if (step < 2) return [];
  return Array.from({ length: STOPS }, (_, index) => Math.round(from + step * (index + 1)));
}
