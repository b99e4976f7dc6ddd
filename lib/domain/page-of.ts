/** One page of a numbered list. */
export interface PageOf<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  /** At least 1, also for an empty list. */
  readonly count: number;
}

/** A page's number as an address says it, as the source of a pattern. No list is so long that it needs another digit. */
export const PAGE_NUMBER = String.raw`[1-9]\d{0,5}`;

const WHOLE_PAGE_NUMBER = new RegExp(`^${PAGE_NUMBER}$`);

/** `undefined` where no address of ours says it so. */
export function parsePageNumber(text: string): number | undefined {
  return WHOLE_PAGE_NUMBER.test(text) ? Number(text) : undefined;
}
