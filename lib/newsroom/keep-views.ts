import type { Reader, Writer } from '#db/client.ts';
import { addViews } from '#db/mutations/article-views.ts';
import { transact } from '#db/transact.ts';
import type { ViewCount } from '#lib/domain/view.ts';
import { rankViews } from './rank-views.ts';

/** What counts views until they are written (lib/delivery/view-ledger.ts). */
export interface CountedViews {
  readonly settle: (beforeMs: number) => void;
  readonly list: () => readonly ViewCount[];
  readonly clear: (written: readonly ViewCount[]) => void;
}

export interface ViewKeeping {
  /** Does what is due. Throws when the database takes nothing now: what was counted stays, and is tried again. */
  readonly keep: (now: Date) => Promise<void>;
  /** Writes what is counted, whether or not it is due. */
  readonly close: (now: Date) => Promise<void>;
}

const WRITE_EVERY_MS = 10_000;
const RANK_EVERY_MS = 5 * 60_000;
/** What workers noticed at one time comes at two: so much later it is all here. */
const SETTLED_AFTER_MS = 2500;

/** Writes views down, a transaction every ten seconds, and makes the lists of what is read most every five minutes of the clock. */
export function createViewKeeping(db: Reader, writer: Writer, views: CountedViews): ViewKeeping {
  let writtenMs = 0;
  let rankedTurn = 0;

  async function write(): Promise<void> {
    const counts = views.list();
    if (counts.length === 0) return;
    await transact(writer, tx => addViews(tx, counts));
    views.clear(counts);
  }

  return {
    async keep(now) {
      const nowMs = now.getTime();
      if (nowMs - writtenMs >= WRITE_EVERY_MS) {
        views.settle(nowMs - SETTLED_AFTER_MS);
        await write();
        writtenMs = nowMs;
      }
      const turn = Math.floor(nowMs / RANK_EVERY_MS);
      if (turn === rankedTurn) return;
      await rankViews(db, writer, now);
      rankedTurn = turn;
    },
    async close(now) {
      views.settle(now.getTime());
      await write();
    },
  };
}
