import lighthouse, { type RunnerResult } from 'lighthouse';
import { z } from 'zod';

/**
 * Lighthouse's slow 4G, on a processor four times slower than this one: 150 ms of round trip for its model, which are 562 ms before each
 * answer (3.75 times as many) and 1.44 Mbit/s where DevTools slow a browser down
 * (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md).
 */
const SLOW_PHONE = {
  rttMs: 150,
  throughputKbps: 1.6 * 1024,
  requestLatencyMs: 562.5,
  downloadThroughputKbps: 1.44 * 1024,
  uploadThroughputKbps: 675,
  cpuSlowdownMultiplier: 4,
};

/** `devtools` slows the browser down for real; `simulate` loads at full speed and computes what a phone would have taken. */
export const THROTTLINGS = ['devtools', 'simulate'] as const;
export type Throttling = (typeof THROTTLINGS)[number];

interface BrowserSettings {
  /** Where a Chromium listens for DevTools. */
  readonly port: number;
  readonly throttling: Throttling;
}

export interface PageFigures {
  readonly throttling: Throttling;
  readonly lcpMs: number;
  readonly tbtMs: number;
  readonly cls: number;
  /** 0 to 100 each. */
  readonly scores: {
    readonly performance: number;
    readonly accessibility: number;
    readonly bestPractices: number;
    readonly seo: number;
  };
  /** Audits that cost points outside performance, by their Lighthouse identifiers. */
  readonly failedAudits: readonly string[];
  readonly requests: number;
  /** As transferred, heads included. */
  readonly documentBytes: number;
  readonly scriptBytes: number;
  readonly fontBytes: number;
}

/** Loads a page in a Chromium, its cache empty. */
export async function measurePage(url: string, { port, throttling }: BrowserSettings): Promise<PageFigures> {
  const { audits, categories } = await runLighthouse(url, { port, throttling });
  const requests = NetworkRequests.parse(audits['network-requests']?.details).items;
  return {
    throttling,
    lcpMs: requireNumber(audits['largest-contentful-paint']?.numericValue),
    tbtMs: requireNumber(audits['total-blocking-time']?.numericValue),
    cls: requireNumber(audits['cumulative-layout-shift']?.numericValue),
    scores: {
      performance: toPoints(categories.performance),
      accessibility: toPoints(categories.accessibility),
      bestPractices: toPoints(categories['best-practices']),
      seo: toPoints(categories.seo),
    },
    failedAudits: ['accessibility', 'best-practices', 'seo'].flatMap(name =>
      listFailed(categories[name], audits),
    ),
    requests: requests.length,
    documentBytes: sumBytes(requests, 'Document'),
    scriptBytes: sumBytes(requests, 'Script'),
    fontBytes: sumBytes(requests, 'Font'),
  };
}

/** On a busy machine the browser's trace now and then lacks its beginning, and Lighthouse asks to be run again. */
const ATTEMPTS = 3;

async function runLighthouse(
  url: string,
  { port, throttling }: BrowserSettings,
): Promise<RunnerResult['lhr']> {
  let fault = 'no result';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const result = await lighthouse(url, {
      port,
      logLevel: 'silent',
      output: 'json',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
      throttlingMethod: throttling,
      throttling: SLOW_PHONE,
    });
    if (result && !result.lhr.runtimeError) return result.lhr;
    fault = result?.lhr.runtimeError?.message ?? fault;
  }
  throw new Error(`Lighthouse could not load ${url}: ${fault}`);
}

const NetworkRequests = z.object({
  items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number().default(0) })),
});
type NetworkRequest = z.infer<typeof NetworkRequests>['items'][number];

function sumBytes(requests: readonly NetworkRequest[], resourceType: string): number {
  return requests
    .filter(request => request.resourceType === resourceType)
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
}

function requireNumber(value: number | undefined): number {
  if (value === undefined) throw new Error('Lighthouse left a figure out.');
  return value;
}

function toPoints(category: { readonly score: number | null } | undefined): number {
  return Math.round(requireNumber(category?.score ?? undefined) * 100);
}

function listFailed(
  category: { readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] } | undefined,
  audits: Readonly<Record<string, { readonly score: number | null }>>,
): readonly string[] {
  return (category?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
}
