/** Counts of things that have a kind and a reason, in the order they were first met. */
export class Tally {
  readonly #counts = new Map<string, Tallied>();

  add(kind: string, reason: string, count = 1): void {
    if (count === 0) return;
    const key = `${kind}\n${reason}`;
    const before = this.#counts.get(key)?.count ?? 0;
    this.#counts.set(key, { kind, reason, count: before + count });
  }

  list(): readonly Tallied[] {
    return [...this.#counts.values()];
  }
}

export interface Tallied {
  readonly kind: string;
  readonly reason: string;
  readonly count: number;
}
