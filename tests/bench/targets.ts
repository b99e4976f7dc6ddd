import { CRAWL_CONNECTIONS } from './crawl.ts';
import { toSpeed } from './machine-speed.ts';
import {
  BARE_PAGE,
  countAnswers,
  type LoadName,
  type MeasuredLoad,
  type PageRow,
  type Report,
  totalPssMb,
} from './report.ts';

/** What the delivery server promises (docs/decisions), judged by one run; nothing fails when one does not hold. */
export interface Target {
  readonly name: string;
  readonly target: string;
  readonly measured: string;
  readonly holds: boolean;
}

export function judgeTargets(report: Report): readonly Target[] {
  const pages = report.pages.filter(({ page }) => page !== BARE_PAGE);
  return [...judgeLoad(report), ...judgeCrawl(report), ...pages.flatMap(judgePage)];
}

function findRow({ load }: Report, name: LoadName): MeasuredLoad | undefined {
  return load.filter(candidate => 'ratio' in candidate).find(candidate => candidate.name === name);
}

/** How fast the machine was while the hot article kept the bare server busy. */
function speedOf(report: Report): number | undefined {
  const hot = findRow(report, 'article, hot');
  return hot && toSpeed(hot.bareRequestsPerSecond);
}

function judgeLoad(report: Report): readonly Target[] {
  const row = (name: LoadName) => findRow(report, name);
  const speed = speedOf(report);
  const hot = row('article, hot');
  const mobile = row('mobile article, hot');
  const off = row('article, hot, DELIVERY=off');
  const rotating = row('article, over 500 addresses');
  const cold = row('article, cold, 1 connection');
  const coldMany = row('article, cold, 16 connections');
  return [
    atLeast('hot article, of a bare Node server', 0.55, hot?.ratio),
    atLeast('hot article, times DELIVERY=off', 20, divide(hot, off)),
    atLeast('mobile article, of the full one', 0.95, divide(mobile, hot)),
    atLeast('500 articles in turn, of the hot one', 0.8, divide(rotating, hot)),
    atMost('cold article at 1 connection (median)', 13, cold?.p50Ms, ' ms'),
    atMost(
      'cold article at 1 connection, at the reference’s speed',
      13,
      cold && speed && cold.p50Ms * speed,
      ' ms',
    ),
    atLeast('cold articles at 16 connections', 150, coldMany?.requestsPerSecond, '/s'),
    atLeast(
      'cold articles at 16 connections, at the reference’s speed',
      150,
      coldMany && speed && coldMany.requestsPerSecond / speed,
      '/s',
    ),
  ];
}

function judgeCrawl(report: Report): readonly Target[] {
  const { memory, crawl } = report;
  const speed = speedOf(report);
  const slowest = `crawl by ${CRAWL_CONNECTIONS}: 99 % of ${crawl.cold.count} pages made anew`;
  const addresses = countAnswers(crawl);
  const [halfway, last] = memory.slice(-2).map(totalPssMb);
  return [
    atMost(`memory after a crawl of ${addresses} addresses`, 450, last, ' MB'),
    atMost('memory at its end, of that halfway', 1.1, halfway && last && last / halfway),
    atMost(slowest, 120, crawl.cold.p99Ms, ' ms'),
    atMost(`${slowest}, at the reference’s speed`, 120, speed && crawl.cold.p99Ms * speed, ' ms'),
    atMost('crawl: answers that are errors', 0, countErrors(crawl)),
  ];
}

function countErrors({ answers }: Report['crawl']): number {
  return Object.entries(answers).reduce(
    (sum, [status, count]) => sum + (Number(status) >= 500 ? count : 0),
    0,
  );
}

/** What a server may send on a fresh connection before it waits for the reader: ten segments (RFC 6928). */
const DOCUMENT_KB_MAX = 14;

function judgePage({ page, throttling, ...figures }: PageRow): readonly Target[] {
  const speed = [
    atMost(`${page}: LCP (${throttling})`, 1000, figures.lcpMs, ' ms'),
    atMost(`${page}: TBT (${throttling})`, 0, figures.tbtMs, ' ms'),
    atMost(`${page}: CLS (${throttling})`, 0, figures.cls),
    atLeast(`${page}: lowest score (${throttling})`, 99, Math.min(...Object.values(figures.scores))),
  ];
  return throttling === 'devtools' ? [...judgeWeight(page, figures), ...speed] : speed;
}

/** The same however slow the phone is. */
function judgeWeight(
  page: string,
  { scriptBytes, documentBytes, fontBytes }: Pick<PageRow, 'scriptBytes' | 'documentBytes' | 'fontBytes'>,
): readonly Target[] {
  return [
    atMost(`${page}: script`, 0, scriptBytes, ' B'),
    ...(page === 'article'
      ? [atMost('article: document', DOCUMENT_KB_MAX, documentBytes / 1000, ' KB')]
      : []),
    atMost(`${page}: document and font`, 75, (documentBytes + fontBytes) / 1000, ' KB'),
  ];
}

function divide(one: MeasuredLoad | undefined, other: MeasuredLoad | undefined): number | undefined {
  return one && other && one.requestsPerSecond / other.requestsPerSecond;
}

function atLeast(name: string, bound: number, value: number | undefined, unit = ''): Target {
  return judge({
    name,
    target: `≥ ${bound}${unit}`,
    value,
    unit,
    holds: value !== undefined && value >= bound,
  });
}

function atMost(name: string, bound: number, value: number | undefined, unit = ''): Target {
  return judge({
    name,
    target: `≤ ${bound}${unit}`,
    value,
    unit,
    holds: value !== undefined && value <= bound,
  });
}

function judge({
  value,
  unit,
  ...target
}: Omit<Target, 'measured'> & { value: number | undefined; unit: string }): Target {
  const measured = value === undefined ? 'not measured' : `${Number(value.toPrecision(3))}${unit}`;
  return { ...target, measured };
}
