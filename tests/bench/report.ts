import type { CrawlResult } from './crawl.ts';
import type { PageFigures } from './measure-page.ts';
import type { ProcessMemory } from './process-tree.ts';

/** All that a run found; `--json` prints it. */
export interface Report {
  readonly machine: { readonly processor: string; readonly cores: number; readonly node: string };
  readonly articles: number;
  readonly load: readonly LoadRow[];
  readonly memory: readonly MemoryRow[];
  readonly crawl: CrawlResult;
  readonly pages: readonly PageRow[];
}

/** What a target or a table asks for by name. */
export type LoadName =
  | 'article, hot'
  | 'mobile article, hot'
  | 'article, hot, DELIVERY=off'
  | 'article, hot, sent by nginx'
  | 'article, over 500 addresses'
  | 'category, hot'
  | 'front, hot'
  | 'feed, hot'
  | 'article, cold, 1 connection'
  | 'article, cold, 16 connections';

export type LoadRow = MeasuredLoad | { readonly name: LoadName; readonly skipped: string };

export interface MeasuredLoad {
  readonly name: LoadName;
  readonly requestsPerSecond: number;
  /** Of a bare Node server sending the same bytes, in turns with this one. */
  readonly bareRequestsPerSecond: number;
  readonly ratio: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Processor time of all of the server's processes for an answer: on a machine that others use too, the steadiest figure. */
  readonly cpuMs: number;
  /** Head and body of an answer. */
  readonly wireBytes: number;
  readonly bodyBytes: number;
  /** `br`, `gzip`, or empty. */
  readonly encoding: string;
  readonly failures: number;
}

export interface MemoryRow {
  readonly moment: string;
  readonly processes: readonly ProcessMemory[];
}

/** The page of one heading that shows what the connection and the machine take by themselves. */
export const BARE_PAGE = 'one heading';

export interface PageRow extends PageFigures {
  readonly page: string;
}

export function countAnswers({ answers }: CrawlResult): number {
  return Object.values(answers).reduce((sum, count) => sum + count, 0);
}

export function totalPssMb({ processes }: MemoryRow): number {
  return processes.reduce((sum, { pssMb }) => sum + pssMb, 0);
}
