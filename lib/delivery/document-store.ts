import { setTimeout as wait } from 'node:timers/promises';
import type { Document } from './document.ts';
import { answersQuestion, type DocumentCache, type KeptDocument } from './document-cache.ts';
import { createFlights } from './flights.ts';
import { judgeFreshness, type SiteRevision } from './freshness.ts';
import { NotMadeError } from './not-made-error.ts';
import { createRefreshQueue } from './refresh-queue.ts';
import type { Statistics } from './statistics.ts';

/** A document that somebody asks for: what its address was resolved to. */
export interface WantedDocument {
  readonly key: string;
  readonly status: number;
  /** The content's revision that last changed its subject. */
  readonly revision: number;
  readonly keepUntil?: Date | undefined;
  /** When the list beside its subject was made; absent when it has none. */
  readonly sideListAt?: Date | undefined;
  readonly articleId?: number | undefined;
  /** It shows what one reader chose: nobody but us may keep it. */
  readonly isPrivate?: boolean | undefined;
}

export interface DocumentStore {
  /** The document at an address, when it can be sent without asking anyone. Costs two comparisons. */
  readonly findCurrent: (address: string) => Document | undefined;
  /** The last good document at an address, whatever its age. */
  readonly findKept: (address: string) => Document | undefined;
  /**
   * The document, from the cache or made now. Throws when there is none and none can be made. What nobody is there for any more when its turn comes is not made, unless it is to take
   * the place of an older one.
   */
  readonly provide: (wanted: WantedDocument, isAwaited?: () => boolean) => Promise<ProvidedDocument>;
  /** Forgets what is no page any more. */
  readonly drop: (address: string) => void;
}

export interface ProvidedDocument {
  readonly document: Document;
  readonly isHit: boolean;
}

interface Parts {
  readonly cache: DocumentCache;
  readonly site: SiteRevision;
  /** Throws a `NotMadeError` when it did not begin, as when nobody waits any more. */
  readonly make: (wanted: WantedDocument, isAwaited: () => boolean) => Promise<Document>;
  readonly statistics: Statistics;
  /** Told of each failed render, whether or not a reader noticed. */
  readonly onFailure: (error: unknown, key: string) => void;
}

/** How long a reader waits for a document that is being made again before the last good copy is sent instead. */
const PATIENCE_MS = 1000;
/** After a failed render the last good copy serves this long before the next attempt. */
const NEXT_ATTEMPT_MS = 2000;
const FLIGHTS_MAX = 1000;
/** A second or two of the renderer's work: whoever asks more questions than it can answer is told so at once. */
const ANSWER_FLIGHTS_MAX = 64;
const ALWAYS = () => true;

export function createDocumentStore({ cache, site, make, statistics, onFailure }: Parts): DocumentStore {
  const pageFlights = createFlights<KeptDocument>({ flightsMax: FLIGHTS_MAX });
  const answerFlights = createFlights<KeptDocument>({ flightsMax: ANSWER_FLIGHTS_MAX });
  const refreshes = createRefreshQueue<WantedDocument>(async wanted => {
    const { revision } = site;
    statistics.refreshes++;
    await makeOnce(wanted).catch(() => postpone(cache.find(wanted.key), revision));
  });

  async function provide(wanted: WantedDocument, isAwaited = ALWAYS): Promise<ProvidedDocument> {
    const kept = cache.find(wanted.key);
    if (!kept) return { document: (await makeOnce(wanted, isAwaited)).document, isHit: false };
    const nowMs = Date.now();
    const { revision: subject, sideListAt } = wanted;
    const freshness = judgeFreshness(kept, { subject, site, sideListMs: sideListAt?.getTime(), nowMs });
    if (freshness === 'outdated') return newerOrKept(wanted, kept);
    if (freshness === 'surroundings') refreshes.add(wanted.key, wanted);
    kept.checkedAt = site.revision;
    Object.assign(kept, toTimes(wanted, nowMs));
    return { document: kept.document, isHit: true };
  }

  /** One render of a document at a revision, however many wait for it. */
  function makeOnce(wanted: WantedDocument, isAwaited = ALWAYS): Promise<KeptDocument> {
    const flights = answersQuestion(wanted.key) ? answerFlights : pageFlights;
    return flights.join(`${site.revision} ${wanted.key}`, {
      isAwaited,
      make: isAnyoneThere => makeAndKeep(wanted, isAnyoneThere),
    });
  }

  async function makeAndKeep(wanted: WantedDocument, isAwaited: () => boolean): Promise<KeptDocument> {
    // The revision known before the render: the content it reads is at least as new. A newer one would hide a change that comes in between.
    const madeAt = site.revision;
    const startedMs = performance.now();
    try {
      const made = await make(wanted, isAwaited);
      const document = datedAfter(cache.find(wanted.key)?.document, made);
      statistics.renders++;
      const sideListMs = wanted.sideListAt?.getTime();
      const kept = { document, madeAt, sideListMs, checkedAt: madeAt, ...toTimes(wanted, Date.now()) };
      keepUnlessOlder(wanted.key, kept);
      return kept;
    } catch (error) {
      if (!(error instanceof NotMadeError)) {
        statistics.renderFailures++;
        onFailure(error, wanted.key);
      }
      throw error;
    } finally {
      statistics.renderSeconds += (performance.now() - startedMs) / 1000;
    }
  }

  function keepUnlessOlder(key: string, made: KeptDocument): void {
    const kept = cache.find(key);
    const isOvertaken = kept !== undefined && kept.madeAt > made.madeAt && kept.madeAt <= site.revision;
    if (!isOvertaken) cache.keep(key, made);
  }

  async function newerOrKept(wanted: WantedDocument, kept: KeptDocument): Promise<ProvidedDocument> {
    const { revision } = site;
    const settled = new AbortController();
    const newer = makeOnce(wanted).then(
      ({ document }) => ({ document, isHit: false }),
      () => serveKept(kept, revision),
    );
    const patience = wait(PATIENCE_MS, undefined, { signal: settled.signal }).then(
      () => serveKept(kept, revision),
      // Aborted because the race is over: nobody reads this value.
      () => ({ document: kept.document, isHit: true }),
    );
    const provided = await Promise.race([newer, patience]);
    settled.abort();
    return provided;
  }

  function serveKept(kept: KeptDocument, revision: number): ProvidedDocument {
    statistics.staleAnswers++;
    postpone(kept, revision);
    return { document: kept.document, isHit: true };
  }

  /**
   * Others need not wait for the same failure: the copy counts as current until the next attempt, unless something changed since this one began, at which the revision was another: what
   * could not be made may be no page any more.
   */
  function postpone(kept: KeptDocument | undefined, revision: number): void {
    if (kept === undefined) return;
    kept.checkedAt = revision;
    kept.keepUntilMs = Date.now() + NEXT_ATTEMPT_MS;
    kept.lookAgainMs = kept.keepUntilMs;
  }

  return {
    provide,
    findCurrent(address) {
      const kept = cache.find(address);
      return kept && kept.checkedAt === site.revision && Date.now() < kept.lookAgainMs
        ? kept.document
        : undefined;
    },
    findKept: address => cache.find(address)?.document,
    drop: cache.drop,
  };
}

/**
 * HTTP's dates have whole seconds. Of two versions made in the same one the later is compared as if it were of the next, so that whoever holds the first and asks by date alone is not
 * told that it is current.
 */
function datedAfter(former: Document | undefined, made: Document): Document {
  const { lastModifiedMs: formerMs } = former ?? {};
  const { lastModifiedMs: madeMs } = made;
  if (formerMs === undefined || madeMs === undefined || formerMs < madeMs) return made;
  return { ...made, lastModifiedMs: formerMs + 1000 };
}

/** A list beside the subject moves no revision: whoever asks for such a page looks at times whether there is a newer one. */
const LOOK_AGAIN_MS = 30_000;

function toTimes(
  { keepUntil, sideListAt }: WantedDocument,
  nowMs: number,
): Pick<KeptDocument, 'keepUntilMs' | 'lookAgainMs'> {
  const keepUntilMs = toInstant(keepUntil);
  return {
    keepUntilMs,
    lookAgainMs: sideListAt ? Math.min(keepUntilMs, nowMs + LOOK_AGAIN_MS) : keepUntilMs,
  };
}

function toInstant(date: Date | undefined): number {
  return date?.getTime() ?? Number.POSITIVE_INFINITY;
}
