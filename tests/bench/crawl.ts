import { Agent, get } from 'node:http';

export interface CrawlResult {
  readonly seconds: number;
  /** Answers by status. */
  readonly answers: Readonly<Record<string, number>>;
}

const CONNECTIONS = 16;

/** Asks for each path once, over kept-alive connections, as a crawler in a hurry does. */
export async function crawl(url: string, paths: readonly string[]): Promise<CrawlResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const answers: Record<string, number> = {};
  const startedAt = performance.now();
  // One iterator that all share: each of them takes the next path.
  const remaining = paths.values();
  const askOn = async (): Promise<void> => {
    for (const path of remaining) {
      const status = await askFor(new URL(path, url), agent);
      answers[status] = (answers[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, askOn));
  agent.destroy();
  return { seconds: (performance.now() - startedAt) / 1000, answers };
}

async function askFor(url: URL, agent: Agent): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  get(url, { agent, headers: { 'accept-encoding': 'br, gzip' } }, answer => {
    answer.resume();
    answer.once('end', () => resolve(answer.statusCode ?? 0));
  }).once('error', reject);
  return promise;
}
