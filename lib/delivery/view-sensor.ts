import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Sighting, SightingKind } from '#lib/domain/view.ts';
import { isFetchedAhead } from './fetched-ahead.ts';
import type { ReaderKey } from './reader-key.ts';
import { createReaderMemory } from './reader-memory.ts';
import { isRobot } from './robot.ts';

/** What a worker notices of its readers' articles, to be counted by the supervisor. */
export interface ViewSensor {
  /** Called for each answer that sends an article, or tells a client that it holds it. */
  readonly noteSent: (request: IncomingMessage, articleId: number) => void;
  /** Called for a request that a browser makes for the page it shows, and for no other. */
  readonly noteShown: (request: IncomingMessage, articleId: number) => void;
  /** What was noticed since the last call. */
  readonly take: () => readonly Sighting[];
}

/** What the hot path adds to. */
export interface SensorTallies {
  /** Requests of articles by programs. */
  robotRequests: number;
  /** Views that nobody had room for. */
  lostSightings: number;
}

/** Between two calls of `take`: far beyond one machine's readers. */
const SIGHTINGS_MAX = 5000;
/** Whoever asks for the same article again at once is told apart later; only a flood of one client's is stopped here. */
const FLOOD = { places: 8192, lastsMs: 2000 };

interface Parts {
  /** `undefined` as long as there is no salt. */
  readonly readerKey: () => ReaderKey | undefined;
  readonly tallies: SensorTallies;
  readonly clock?: () => number;
}

export function createViewSensor({ readerKey, tallies, clock = Date.now }: Parts): ViewSensor {
  const flood = createReaderMemory(FLOOD);
  let sightings: Sighting[] = [];

  function note(kind: SightingKind, request: IncomingMessage, articleId: number): void {
    if (isRobot(request.headers['user-agent'])) {
      tallies.robotRequests++;
      return;
    }
    const reader = readerKey()?.(request);
    if (reader === undefined) return;
    const atMs = clock();
    if (kind === 'seen') {
      if (flood.has(reader, articleId, atMs)) return;
      flood.note(reader, articleId, atMs);
    }
    if (sightings.length < SIGHTINGS_MAX) sightings.push({ kind, articleId, reader, atMs });
    else tallies.lostSightings++;
  }

  return {
    noteSent(request, articleId) {
      const { method, headers } = request;
      if (method !== 'GET' || !isForPage(headers)) return;
      note(isFetchedAhead(headers) ? 'ahead' : 'seen', request, articleId);
    },
    noteShown(request, articleId) {
      // A page that is made ready without being seen asks for the same.
      if (request.method === 'GET' && !isFetchedAhead(request.headers)) note('shown', request, articleId);
    },
    take() {
      const taken = sightings;
      if (taken.length > 0) sightings = [];
      return taken;
    },
  };
}

/** A browser says what it fetches for; a script or a picture that asks for an article is nobody who reads it. */
function isForPage(headers: IncomingHttpHeaders): boolean {
  const destination = headers['sec-fetch-dest'];
  return destination === undefined || destination === 'document';
}
