import { NotMadeError } from './not-made-error.ts';

/** Does a piece of work when its turn comes. Throws a `NotMadeError` when nobody waits for it any more by then. */
export type Turns = <T>(work: () => Promise<T>, isAwaited: () => boolean) => Promise<T>;

/** Whoever waited so long waits for something that hangs: longer than two pieces of work may take, one after the other. */
const WAIT_MS_MAX = 20_000;

/** Lets pieces of work take turns in the order in which they came, so many at a time. */
export function createTurns({ atOnceMax }: { readonly atOnceMax: number }): Turns {
  const waiting: (() => void)[] = [];
  let underWay = 0;

  /** The next takes the place of the one that leaves. */
  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else underWay--;
  }

  return async (work, isAwaited) => {
    const cameMs = performance.now();
    if (underWay < atOnceMax) underWay++;
    else await new Promise<void>(resolve => waiting.push(resolve));
    try {
      if (!isAwaited()) throw new NotMadeError('Nobody waits any more');
      if (performance.now() - cameMs > WAIT_MS_MAX) throw new NotMadeError('The turn came too late');
      return await work();
    } finally {
      leave();
    }
  };
}
