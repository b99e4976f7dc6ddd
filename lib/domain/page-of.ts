/** One page of a numbered list. */
export interface PageOf<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  /** At least 1, also for an empty list. */
  readonly count: number;
}
