import {
  countAnswers,
  type LoadRow,
  type MemoryRow,
  type PageRow,
  type Report,
  totalPssMb,
} from './report.ts';
import { renderTable } from './table.ts';
import type { Target } from './targets.ts';

export function renderReport(report: Report, targets: readonly Target[]): string {
  const { machine, articles, crawl } = report;
  const answers = Object.entries(crawl.answers).map(([status, count]) => `${count} × ${status}`);
  return [
    `${machine.cores} cores of ${machine.processor}, Node ${machine.node}, ${articles} articles\n\n`,
    renderTable('Load by wrk', [LOAD_HEAD, ...report.load.map(toLoadCells)]),
    renderTable('Resident memory (PSS, MB of 1,000,000 bytes)', [
      ['moment', 'all processes', 'each'],
      ...report.memory.map(toMemoryCells),
    ]),
    `The crawl: ${answers.join(', ')} in ${crawl.seconds.toFixed(1)} s (${toRate(countAnswers(crawl) / crawl.seconds)}/s); pages made anew: ${crawl.cold.p50Ms.toFixed(1)} ms (median), ${crawl.cold.p99Ms.toFixed(1)} ms (99 %)\n\n`,
    renderTable('A slow phone (562 ms round trip, 1.44 Mbit/s, processor 4 times slower)', [
      PAGE_HEAD,
      ...report.pages.map(toPageCells),
    ]),
    renderTable('Targets', [
      ['', 'target', 'measured', 'holds'],
      ...targets.map(({ name, target, measured, holds }) => [name, target, measured, holds ? 'yes' : 'NO']),
    ]),
  ].join('');
}

const LOAD_HEAD = [
  'page',
  'requests/s',
  'bare Node',
  'ratio',
  'p50 ms',
  'p99 ms',
  'CPU ms',
  'wire B',
  'body B',
  'failures',
];

function toLoadCells(row: LoadRow): readonly string[] {
  if ('skipped' in row) return [`${row.name}: ${row.skipped}`];
  return [
    row.name,
    toRate(row.requestsPerSecond),
    toRate(row.bareRequestsPerSecond),
    row.ratio.toPrecision(2),
    row.p50Ms.toFixed(2),
    row.p99Ms.toFixed(2),
    row.cpuMs.toPrecision(2),
    String(row.wireBytes),
    `${row.bodyBytes} ${row.encoding || 'plain'}`,
    String(row.failures),
  ];
}

function toRate(perSecond: number): string {
  return perSecond.toFixed(perSecond < 1000 ? 1 : 0);
}

function toMemoryCells(row: MemoryRow): readonly string[] {
  const each = row.processes.map(({ name, pssMb }) => `${name} ${pssMb.toFixed(0)}`);
  return [row.moment, totalPssMb(row).toFixed(0), each.join(', ')];
}

const PAGE_HEAD = [
  'page',
  'throttling',
  'LCP ms',
  'TBT ms',
  'CLS',
  'performance',
  'accessibility',
  'best practices',
  'SEO',
  'requests',
  'document B',
  'script B',
  'font B',
  'audits that fail',
];

function toPageCells(row: PageRow): readonly string[] {
  const { performance, accessibility, bestPractices, seo } = row.scores;
  return [
    row.page,
    row.throttling,
    row.lcpMs.toFixed(0),
    row.tbtMs.toFixed(0),
    row.cls.toFixed(3),
    ...[performance, accessibility, bestPractices, seo, row.requests].map(String),
    ...[row.documentBytes, row.scriptBytes, row.fontBytes].map(String),
    row.failedAudits.join(' ') || 'none',
  ];
}
