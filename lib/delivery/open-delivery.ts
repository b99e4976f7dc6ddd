import { join } from 'node:path';
import type { Resolution } from '#lib/content/resolve-address.ts';
import type { MediaFile } from '#lib/darkroom/media-file.ts';
import { splitAddress } from '#lib/domain/address.ts';
import type { StoredEnclosure } from '#lib/domain/enclosure.ts';
import { ERROR_STATUSES } from '#lib/domain/error-status.ts';
import { log } from '#lib/log.ts';
import { EDITIONS } from '#lib/urls.ts';
import { listBuildFiles } from './build-files.ts';
import { ASK_AGAIN_CACHE_CONTROL, NO_STORE } from './cache-lifetimes.ts';
import { createChoiceCookie } from './choice-cookie.ts';
import type { Delivery } from './decide-answer.ts';
import type { Document } from './document.ts';
import { createDocumentCache, createSplitCache, type DocumentCache } from './document-cache.ts';
import { createDocumentStore, type WantedDocument } from './document-store.ts';
import { createErrorDocuments } from './error-documents.ts';
import { finishRendered } from './finish-rendered.ts';
import { buildJsonDocument } from './json-document.ts';
import { toKnownHosts } from './known-hosts.ts';
import type { ReaderKey } from './reader-key.ts';
import { identifyFile, listProblems } from './readiness.ts';
import { createRendererClient } from './renderer-client.ts';
import type { ListenerParts } from './request-listener.ts';
import { watchRevision } from './revision-watch.ts';
import { toSecurityHeaders } from './security-headers.ts';
import { createSettingsDocuments } from './settings-documents.ts';
import { SPECULATION_RULES, SPECULATION_RULES_PATH } from './speculation-rules.ts';
import { createStatistics } from './statistics.ts';
import { readStyleSheets } from './style-sheets.ts';
import { createViewSensor } from './view-sensor.ts';

export interface DeliverySettings {
  readonly host: string;
  readonly port: number;
  readonly siteUrl: string;
  readonly databaseFile: string;
  readonly cacheMb: number;
  readonly rendererPort: number;
  /** Where the build is. */
  readonly buildFolder: string;
}

/** What delivery asks of the content. */
export interface ContentSource {
  readonly readRevision: () => Promise<number>;
  readonly resolve: (address: string) => Promise<Resolution>;
  readonly openPicture: Delivery['openPicture'];
  /** Rejects when the file is not there. */
  readonly openEnclosure: (wanted: StoredEnclosure) => Promise<MediaFile>;
  /** What tells readers apart; `undefined` as long as nothing does, and no view is counted. */
  readonly readerKey: () => ReaderKey | undefined;
}

export interface OpenDelivery extends ListenerParts {
  readonly cache: DocumentCache;
  readonly close: () => void;
}

/** Pages behind a status and of the reader's choices are few: in a cache of their own, no crawl can push them out. */
const OWN_CACHE_BYTES = 4 * 1024 * 1024;
/** Some hundreds of answers to searches: what many readers look for at one time. */
const ANSWER_CACHE_BYTES = 4 * 1024 * 1024;

/** Puts a worker's parts together and begins to follow the content. */
export async function openDelivery(
  settings: DeliverySettings,
  { readRevision, resolve, openPicture, openEnclosure, readerKey }: ContentSource,
): Promise<OpenDelivery> {
  const { siteUrl, rendererPort, cacheMb, buildFolder, databaseFile } = settings;
  const securityHeaders = toSecurityHeaders({ siteUrl });
  const styleSheets = await readStyleSheets(buildFolder);
  const statistics = createStatistics();
  const renderer = createRendererClient({ port: rendererPort, siteUrl });
  const openedFile = await identifyFile(databaseFile);
  const watch = await watchRevision(readRevision);
  async function make(wanted: WantedDocument, isAwaited: () => boolean): Promise<Document> {
    // Of two that overtake one another the one that began later is the newer.
    const madeAt = new Date();
    const rendered = await renderer.render(wanted.key, isAwaited);
    return finishRendered(rendered, { ...wanted, address: wanted.key, madeAt, securityHeaders, styleSheets });
  }
  const onFailure = (error: unknown, key: string): void =>
    log().error({ err: error, path: splitAddress(key).path }, 'a render failed');
  const storeParts = { site: watch, make, statistics, onFailure };
  const cache = createSplitCache(
    createDocumentCache({ bytesMax: cacheMb * 1024 * 1024 }),
    createDocumentCache({ bytesMax: ANSWER_CACHE_BYTES }),
  );
  const ownPages = createDocumentStore({
    ...storeParts,
    cache: createDocumentCache({ bytesMax: OWN_CACHE_BYTES }),
  });
  const errors = createErrorDocuments(ownPages);
  // Made before anybody needs them: when they are needed, the renderer may not answer.
  const priming = Promise.all(
    ERROR_STATUSES.flatMap(status => EDITIONS.map(edition => errors.find(status, edition))),
  );

  const health = buildJsonDocument({
    value: { status: 'ok' },
    cacheControl: NO_STORE,
    securityHeaders,
  });
  const rules = buildJsonDocument({
    value: SPECULATION_RULES,
    contentType: 'application/speculationrules+json',
    cacheControl: ASK_AGAIN_CACHE_CONTROL,
    securityHeaders,
  });
  async function buildReadiness(): Promise<Document> {
    await priming;
    const problems = await listProblems({ watch, renderer, databaseFile, openedFile });
    return buildJsonDocument({
      value: { isReady: problems.length === 0, problems },
      status: problems.length === 0 ? 200 : 503,
      cacheControl: NO_STORE,
      securityHeaders,
    });
  }

  return {
    securityHeaders,
    statistics,
    cache,
    watch,
    resolve,
    openPicture,
    openEnclosure: wanted => openEnclosure(wanted).catch(reportLost),
    errors,
    settings: createSettingsDocuments(ownPages),
    knownHosts: toKnownHosts(settings),
    toChoiceCookie: createChoiceCookie(settings),
    views: createViewSensor({ readerKey, tallies: statistics }),
    pages: createDocumentStore({ ...storeParts, cache }),
    buildFiles: await listBuildFiles({ folder: join(buildFolder, 'static'), securityHeaders }),
    fixed: new Map([[SPECULATION_RULES_PATH, rules]]),
    probes: new Map([
      ['/healthz', async () => health],
      ['/readyz', buildReadiness],
    ]),
    close() {
      watch.stop();
      renderer.close();
    },
  };
}

function reportLost(error: unknown): 'failed' {
  log().error({ err: error }, 'a document could not be read');
  return 'failed';
}
