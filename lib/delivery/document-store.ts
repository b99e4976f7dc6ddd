import { setTimeout as wait } from 'node:timers/promises';
import type { Document } from './document.ts';
import type { DocumentCache, KeptDocument } from './document-cache.ts';
import { judgeFreshness, type SiteRevision } from './freshness.ts';
import { createRefreshQueue } from './refresh-queue.ts';
import type { Statistics } from './statistics.ts';
import { UnavailableError } from './unavailable-error.ts';

/** A document that somebody asks for: what its address was resolved to. */
export interface WantedDocument {
  readonly key: string;
  readonly status: number;
  /** The content's revision that last changed its subject. */
  readonly revision: number;
  readonly modifiedAt?: Date | undefined;
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
  /** The document, from the cache or made now. Throws when there is none and none can be made. */
  readonly provide: (wanted: WantedDocument) => Promise<ProvidedDocument>;
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
  readonly make: (wanted: WantedDocument) => Promise<Document>;
  readonly statistics: Statistics;
  /** Told of each failed render, whether or not a reader noticed. */
  readonly onFailure: (error: unknown, key: string) => void;
}

/** How late a reader may get the last good copy of a document that is being made again (architecture, “One rule of freshness”). */
const PATIENCE_MS = 1000;
/** After a failed render the last good copy serves this long before the next attempt. */
const NEXT_ATTEMPT_MS = 2000;
const FLIGHTS_MAX = 1000;

export function createDocumentStore({ cache, site, make, statistics, onFailure }: Parts): DocumentStore {
  const flights = new Map<string, Promise<KeptDocument>>();
  const refreshes = createRefreshQueue<WantedDocument>(async wanted => {
    statistics.refreshes++;
    await makeOnce(wanted).catch(() => postpone(cache.find(wanted.key)));
  });

  async function provide(wanted: WantedDocument): Promise<ProvidedDocument> {
    const kept = cache.find(wanted.key);
    if (!kept) return { document: (await makeOnce(wanted)).document, isHit: false };
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
  function makeOnce(wanted: WantedDocument): Promise<KeptDocument> {
    const flightName = `${site.revision} ${wanted.key}`;
    const flying = flights.get(flightName);
    if (flying) return flying;
    if (flights.size >= FLIGHTS_MAX)
      return Promise.reject(new UnavailableError('Too many pages are being made'));
    const flight = makeAndKeep(wanted).finally(() => flights.delete(flightName));
    flights.set(flightName, flight);
    return flight;
  }

  async function makeAndKeep(wanted: WantedDocument): Promise<KeptDocument> {
    // The revision known before the render: the content it reads is at least as new. A newer one would hide a change that comes in between.
    const madeAt = site.revision;
    const startedMs = performance.now();
    statistics.renders++;
    try {
      const document = await make(wanted);
      const sideListMs = wanted.sideListAt?.getTime();
      const kept = { document, madeAt, sideListMs, checkedAt: madeAt, ...toTimes(wanted, Date.now()) };
      keepUnlessOlder(wanted.key, kept);
      return kept;
    } catch (error) {
      statistics.renderFailures++;
      onFailure(error, wanted.key);
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
    const settled = new AbortController();
    const newer = makeOnce(wanted).then(
      ({ document }) => ({ document, isHit: false }),
      () => serveKept(kept),
    );
    const patience = wait(PATIENCE_MS, undefined, { signal: settled.signal }).then(
      () => serveKept(kept),
      // Aborted because the race is over: nobody reads this value.
      () => ({ document: kept.document, isHit: true }),
    );
    const provided = await Promise.race([newer, patience]);
    settled.abort();
    return provided;
  }

  function serveKept(kept: KeptDocument): ProvidedDocument {
    statistics.staleAnswers++;
    postpone(kept);
    return { document: kept.document, isHit: true };
  }

  /** Others need not wait for the same failure: the copy counts as current until the next attempt. */
  function postpone(kept: KeptDocument | undefined): void {
    if (kept === undefined) return;
    kept.checkedAt = site.revision;
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
