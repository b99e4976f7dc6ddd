import { SETTLED_AFTER_MS, type SiteRevision } from './freshness.ts';

/** Readers see a change within a second: this wait, and one render. */
const POLL_MS = 200;
/** A database in trouble is asked less often, since each question may wait for a lock. */
const POLL_IN_TROUBLE_MS = 1000;

export interface RevisionWatch extends SiteRevision {
  /** Why the database could not be read the last time; the revision known before stays. */
  readonly problem: Error | undefined;
  readonly stop: () => void;
}

/** Follows the content's revision, whoever moves it. Resolves after the first reading, which may fail. */
export async function watchRevision(readRevision: () => Promise<number>): Promise<RevisionWatch> {
  let moves: readonly Move[] = [];
  let problem: Error | undefined;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  async function poll(): Promise<void> {
    try {
      moves = noteMove(moves, { revision: await readRevision(), noticedMs: Date.now() });
      problem = undefined;
    } catch (error) {
      problem = error instanceof Error ? error : new Error(String(error));
    }
    if (!isStopped) timer = setTimeout(poll, problem ? POLL_IN_TROUBLE_MS : POLL_MS);
  }
  await poll();
  return {
    get revision() {
      return moves.at(-1)?.revision ?? 0;
    },
    get settledRevision() {
      return moves[0]?.revision ?? 0;
    },
    get problem() {
      return problem;
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

export interface Move {
  readonly revision: number;
  readonly noticedMs: number;
}

/** The moves noticed in the last minute, preceded by the revision that the minute began with. */
export function noteMove(moves: readonly Move[], latest: Move): readonly Move[] {
  const all = moves.at(-1)?.revision === latest.revision ? moves : [...moves, latest];
  const settled = all.findLastIndex(move => move.noticedMs <= latest.noticedMs - SETTLED_AFTER_MS);
  return settled > 0 ? all.slice(settled) : all;
}
