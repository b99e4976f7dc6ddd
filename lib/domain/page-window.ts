/** Pages shown on each side of the current one. */
const REACH = 2;

/** A page to link to, or a gap where pages are left out. */
export interface PageWindowEntry {
  readonly key: string;
  readonly number?: number;
}

/** The first page, the last one, and those around the current one, in order, with a gap wherever pages are left out. */
export function toPageWindow(current: number, count: number): readonly PageWindowEntry[] {
  const from = Math.max(2, current - REACH);
  const to = Math.min(count - 1, current + REACH);
  return [
    toEntry(1),
    ...(from > 2 ? [{ key: 'gap-before' }] : []),
    ...Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => toEntry(from + index)),
    ...(to < count - 1 ? [{ key: 'gap-after' }] : []),
    ...(count > 1 ? [toEntry(count)] : []),
  ];
}

function toEntry(number: number): PageWindowEntry {
  return { key: String(number), number };
}
