import { type Sighting, SLOT_MS, type ViewCount } from '#lib/domain/view.ts';
import { createReaderMemory } from './reader-memory.ts';

/** The supervisor's count of what its workers noticed, until it is written down. */
export interface ViewLedger {
  readonly add: (sightings: readonly Sighting[]) => void;
  /** Counts what was noticed before an instant, all workers' in the order of its time. */
  readonly settle: (beforeMs: number) => void;
  /** What is counted and not written yet. */
  readonly list: () => readonly ViewCount[];
  /** What was listed has been written. */
  readonly clear: (written: readonly ViewCount[]) => void;
  readonly tallies: LedgerTallies;
}

export interface LedgerTallies {
  counted: number;
  repeated: number;
  /** Fetched ahead, whether or not it was then shown. */
  ahead: number;
  /** Nobody had room for them, since the database takes none. */
  lost: number;
}

/** The same reader of the same article counts once in so long. */
const REPEAT_MS = 30 * 60_000;
/** Chromium forgets sooner what it fetched ahead and did not show. */
const AHEAD_MS = 10 * 60_000;
/** 145 different views a second for half an hour; beyond, who came first is forgotten first, and may count again. */
const REPEAT_PLACES = 2 ** 18;
const AHEAD_PLACES = 2 ** 15;
/** What waits to be counted, and what waits to be written. */
const SIGHTINGS_MAX = 50_000;
const COUNTS_MAX = 20_000;

export function createViewLedger(): ViewLedger {
  const repeats = createReaderMemory({ places: REPEAT_PLACES, lastsMs: REPEAT_MS });
  const fetched = createReaderMemory({ places: AHEAD_PLACES, lastsMs: AHEAD_MS });
  const tallies: LedgerTallies = { counted: 0, repeated: 0, ahead: 0, lost: 0 };
  const counts = new Map<string, ViewCount>();
  let waiting: Sighting[] = [];

  function take(sighting: Sighting): void {
    const { kind, reader, articleId, atMs } = sighting;
    switch (kind) {
      case 'ahead':
        fetched.note(reader, articleId, atMs);
        tallies.ahead++;
        break;
      case 'shown':
        // Any page asks when it is shown: only one that was not counted when it was sent counts now.
        if (!fetched.has(reader, articleId, atMs)) break;
        fetched.drop(reader, articleId);
        count(sighting);
        break;
      default:
        count(sighting);
    }
  }

  function count({ reader, articleId, atMs }: Sighting): void {
    if (repeats.has(reader, articleId, atMs)) {
      tallies.repeated++;
      return;
    }
    const slotMs = Math.floor(atMs / SLOT_MS) * SLOT_MS;
    const key = toKey(slotMs, articleId);
    const counted = counts.get(key);
    if (counted === undefined && counts.size === COUNTS_MAX) {
      tallies.lost++;
      return;
    }
    repeats.note(reader, articleId, atMs);
    counts.set(key, { slot: new Date(slotMs), articleId, views: (counted?.views ?? 0) + 1 });
    tallies.counted++;
  }

  return {
    tallies,
    add(sightings) {
      const taken = sightings.slice(0, SIGHTINGS_MAX - waiting.length);
      for (const sighting of taken) waiting.push(sighting);
      tallies.lost += sightings.length - taken.length;
    },
    settle(beforeMs) {
      const due = waiting.filter(({ atMs }) => atMs < beforeMs).sort((a, b) => a.atMs - b.atMs);
      waiting = waiting.filter(({ atMs }) => atMs >= beforeMs);
      for (const sighting of due) take(sighting);
    },
    list: () => [...counts.values()],
    clear(written) {
      for (const { slot, articleId, views } of written) {
        const key = toKey(slot.getTime(), articleId);
        const left = (counts.get(key)?.views ?? 0) - views;
        if (left > 0) counts.set(key, { slot, articleId, views: left });
        else counts.delete(key);
      }
    },
  };
}

function toKey(slotMs: number, articleId: number): string {
  return `${slotMs} ${articleId}`;
}
