import { Agent, get } from 'node:http';

export interface CrawlResult {
  readonly seconds: number;
  /** Answers by status. */
  readonly answers: Readonly<Record<string, number>>;
  /** Of pages that were made for the crawler, from the question to the last byte. */
  readonly cold: { readonly count: number; readonly p50Ms: number; readonly p99Ms: number };
}

export const CRAWL_CONNECTIONS = 8;

interface Crawling {
  /** Told when half of the paths were answered, and waited for. */
  readonly onHalf?: () => Promise<unknown>;
}

/** Asks for each path once, over kept-alive connections, as a crawler in a hurry does. */
export async function crawl(
  url: string,
  paths: readonly string[],
  { onHalf = async () => {} }: Crawling = {},
): Promise<CrawlResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: CRAWL_CONNECTIONS });
  const answers: Record<string, number> = {};
  const coldMs: number[] = [];
  let elapsedMs = 0;
  const half = Math.ceil(paths.length / 2);
  for (const [index, part] of [paths.slice(0, half), paths.slice(half)].entries()) {
    if (index > 0) await onHalf();
    const startedAt = performance.now();
    // One iterator that all share: each of them takes the next path.
    const remaining = part.values();
    const askOn = async (): Promise<void> => {
      for (const path of remaining) {
        const { status, isCold, ms } = await askFor(new URL(path, url), agent);
        answers[status] = (answers[status] ?? 0) + 1;
        if (isCold) coldMs.push(ms);
      }
    };
    await Promise.all(Array.from({ length: CRAWL_CONNECTIONS }, askOn));
    elapsedMs += performance.now() - startedAt;
  }
  agent.destroy();
  const sorted = coldMs.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return {
    seconds: elapsedMs / 1000,
    answers,
    cold: { count: sorted.length, p50Ms: at(0.5), p99Ms: at(0.99) },
  };
}

interface Answer {
  readonly status: number;
  readonly isCold: boolean;
  readonly ms: number;
}

async function askFor(url: URL, agent: Agent): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const askedAt = performance.now();
  get(url, { agent, headers: { 'accept-encoding': 'br, gzip' } }, answer => {
    answer.resume();
    answer.once('end', () =>
      resolve({
        status: answer.statusCode ?? 0,
        isCold: String(answer.headers['server-timing']).includes('miss'),
        ms: performance.now() - askedAt,
      }),
    );
  }).once('error', reject);
  return promise;
}
