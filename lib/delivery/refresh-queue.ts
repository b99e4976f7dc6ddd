/** Far more than a minute's renders: whatever is asked for beyond is queued at its next request. */
const WAITING_MAX = 20_000;

export interface RefreshQueue<T> {
  /** Asking again for what waits already changes nothing of its place. */
  readonly add: (key: string, wanted: T) => void;
}

/** Does work that nobody waits for, one piece after the other, so that those who wait for theirs are never far behind. `work` never rejects. */
export function createRefreshQueue<T>(work: (wanted: T) => Promise<void>): RefreshQueue<T> {
  const waiting = new Map<string, T>();
  let isWorking = false;

  async function workThrough(): Promise<void> {
    isWorking = true;
    // What is added meanwhile joins the end of the same walk.
    for (const [key, wanted] of waiting) {
      waiting.delete(key);
      await work(wanted);
    }
    isWorking = false;
  }

  return {
    add(key, wanted) {
      if (waiting.size < WAITING_MAX) waiting.set(key, wanted);
      if (!isWorking) void workThrough();
    },
  };
}
