import { describe, expect, it } from 'vitest';
import type { LoadName, LoadRow, PageRow, Report } from '../../bench/report.ts';
import { judgeTargets } from '../../bench/targets.ts';

describe('the targets', () => {
  it('hold or not by what was measured', () => {
    const report = reportOf([
      load('article, hot', 30_000, 0.6),
      load('mobile article, hot', 28_000, 0.55),
      load('article, hot, DELIVERY=off', 1600, 0.03),
      load('article, over 500 addresses', 23_000, 0.5),
    ]);
    expect(verdicts(report)).toMatchObject({
      'hot article, of a bare Node server': ['0.6', true],
      'hot article, times DELIVERY=off': ['18.8', false],
      'mobile article, of the full one': ['0.933', false],
      '500 articles in turn, of the hot one': ['0.767', false],
    });
  });

  it('count the times of a slower machine for as much less', () => {
    const hot = { ...load('article, hot', 20_000, 0.8), bareRequestsPerSecond: 25_950 };
    const cold = { ...load('article, cold, 1 connection', 40, 0.004), p50Ms: 20 };
    const many = load('article, cold, 16 connections', 100, 0.004);
    expect(verdicts(reportOf([hot, cold, many]))).toMatchObject({
      'cold article at 1 connection (median)': ['20 ms', false],
      'cold article at 1 connection, at the reference’s speed': ['10 ms', true],
      'cold articles at 16 connections, at the reference’s speed': ['200/s', true],
      'crawl by 8: 99 % of 4 pages made anew': ['180 ms', false],
      'crawl by 8: 99 % of 4 pages made anew, at the reference’s speed': ['90 ms', true],
    });
  });

  it('do not hold when nothing was measured', () => {
    expect(verdicts(reportOf([]))).toMatchObject({
      'hot article, of a bare Node server': ['not measured', false],
      'cold articles at 16 connections': ['not measured', false],
    });
  });

  it('count the memory of all processes after the crawl', () => {
    expect(verdicts(reportOf([]))).toMatchObject({
      'memory after a crawl of 5 addresses': ['451 MB', false],
    });
  });

  it('weigh a page once, and judge its speed both ways', () => {
    const names = judgeTargets({
      ...reportOf([]),
      pages: [{ ...ARTICLE, throttling: 'devtools' }, ARTICLE],
    }).map(({ name }) => name);
    expect(names.filter(name => name.startsWith('article: document'))).toEqual([
      'article: document',
      'article: document and font',
    ]);
    expect(names.filter(name => name.startsWith('article: LCP'))).toEqual([
      'article: LCP (devtools)',
      'article: LCP (simulate)',
    ]);
  });
});

const ARTICLE: PageRow = {
  page: 'article',
  throttling: 'simulate',
  lcpMs: 900,
  tbtMs: 0,
  cls: 0,
  scores: { performance: 100, accessibility: 100, bestPractices: 100, seo: 100 },
  failedAudits: [],
  requests: 2,
  documentBytes: 6000,
  scriptBytes: 0,
  fontBytes: 39_000,
};

function reportOf(rows: readonly LoadRow[]): Report {
  return {
    machine: { processor: 'any', cores: 2, node: 'v24' },
    articles: 5000,
    load: rows,
    memory: [
      { moment: 'at rest', processes: [{ name: 'worker', pssMb: 100 }] },
      {
        moment: 'after the crawl',
        processes: [
          { name: 'worker', pssMb: 200 },
          { name: 'next-server', pssMb: 251 },
        ],
      },
    ],
    crawl: { seconds: 1, answers: { 200: 4, 404: 1 }, cold: { count: 4, p50Ms: 10, p99Ms: 180 } },
    pages: [],
  };
}

function load(name: LoadName, requestsPerSecond: number, ratio: number): LoadRow {
  return {
    name,
    requestsPerSecond,
    ratio,
    bareRequestsPerSecond: requestsPerSecond / ratio,
    p50Ms: 1,
    p99Ms: 2,
    cpuMs: 0.03,
    wireBytes: 6000,
    bodyBytes: 5000,
    encoding: 'br',
    failures: 0,
  };
}

function verdicts(report: Report): Readonly<Record<string, readonly [string, boolean]>> {
  return Object.fromEntries(
    judgeTargets(report).map(({ name, measured, holds }) => [name, [measured, holds]]),
  );
}
