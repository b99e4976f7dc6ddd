/** Pages shown on each side of the current one. */
const REACH = 2;

/** How far the pages lie apart that a list of so many pages shows: all over the list, then in the current stretch of it, and so on down to every page. */
const STEPS: readonly { readonly countMax: number; readonly steps: readonly number[] }[] = [
  { countMax: 25, steps: [5, 1] },
  { countMax: 100, steps: [10, 1] },
  { countMax: 1000, steps: [100, 10, 1] },
  { countMax: 8000, steps: [400, 20, 1] },
  { countMax: 125_000, steps: [2500, 50, 1] },
];

/** A page to link to, or a gap where pages are left out. */
export interface PageWindowEntry {
  readonly key: string;
  readonly number?: number;
}

/**
 * The first page, the last one, those around the current one and round numbers on the way to both ends, in order, with a gap wherever pages are
 * left out: two clicks lead from the first of a hundred pages to any other, three from the first of some thousands.
 */
export function toPageWindow(current: number, count: number): readonly PageWindowEntry[] {
  const from = Math.max(1, current - REACH);
  const to = Math.min(count, current + REACH);
  const numbers = new Set([1, ...listBetween({ from, to }, 1), ...listStops(current, count), count]);
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((number, index, all) => [
      ...(number - (all[index - 1] ?? 0) > 1 ? [{ key: `gap-${number}` }] : []),
      { key: String(number), number },
    ]);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function listStops(current: number, count: number): readonly number[] {
  const { steps } = STEPS.find(({ countMax }) => count <= countMax) ?? STEPS.at(-1) ?? { steps: [] };
  let stretch: Stretch = { from: 1, to: count };
  return steps.flatMap(step => {
    const stops = listBetween(stretch, step);
    const from = Math.floor(current / step) * step;
    stretch = { from: Math.max(1, from), to: Math.min(count, from + step) };
    return stops;
  });
}

/** The multiples of a step. */
function listBetween({ from, to }: Stretch, step: number): readonly number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, n) => (first + n) * step);
}
