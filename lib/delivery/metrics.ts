import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Counter, Gauge, Registry } from 'prom-client';
import type { LedgerTallies } from './view-ledger.ts';
import type { WorkerReport } from './worker-messages.ts';

type Reports = ReadonlyMap<number, WorkerReport>;

/** Serves the workers' last reports in Prometheus's format, on the loopback interface only: an operator's tool reads it from this machine. */
export async function serveMetrics({ port, ...sources }: MetricsSources & { port: number }): Promise<Server> {
  const registry = createRegistry(sources);
  const server = createServer(async (_, response) => {
    response.setHeader('Content-Type', registry.contentType);
    response.end(await registry.metrics());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

export interface MetricsSources {
  readonly reports: Reports;
  readonly views: LedgerTallies;
}

export function createRegistry({ reports, views }: MetricsSources): Registry {
  const registry = new Registry();
  new Counter({
    name: 'manchette_views_total',
    help: 'Readings of articles: counted, left out as repeated, fetched ahead by a browser, lost for want of room.',
    labelNames: ['outcome'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [outcome, value] of Object.entries(views)) this.inc({ outcome }, value);
    },
  });
  for (const { name, help, values } of COUNTERS) {
    new Counter({
      name,
      help,
      labelNames: ['worker', 'outcome'],
      registers: [registry],
      collect() {
        // A worker counts by itself: what it reports is the whole, not what was added.
        this.reset();
        for (const [worker, report] of reports) {
          for (const [outcome, value] of Object.entries(values(report))) this.inc({ worker, outcome }, value);
        }
      },
    });
  }
  for (const { name, help, value } of GAUGES) {
    new Gauge({
      name,
      help,
      labelNames: ['worker'],
      registers: [registry],
      collect() {
        for (const [worker, report] of reports) this.set({ worker }, value(report));
      },
    });
  }
  return registry;
}

interface CounterSource {
  readonly name: string;
  readonly help: string;
  readonly values: (report: WorkerReport) => Readonly<Record<string, number>>;
}

interface GaugeSource {
  readonly name: string;
  readonly help: string;
  readonly value: (report: WorkerReport) => number;
}

const COUNTERS: readonly CounterSource[] = [
  {
    name: 'manchette_answers_total',
    help: 'Answers, by what they cost or why there was none.',
    values: ({ hits, misses, files, redirects, absences, refusals, failures }) => ({
      hit: hits,
      miss: misses,
      file: files,
      redirect: redirects,
      absent: absences,
      refused: refusals,
      failed: failures,
    }),
  },
  {
    name: 'manchette_kept_answers_total',
    help: 'Answers among the hits that the client held already, or that were the last good copy.',
    values: ({ notModified, staleAnswers }) => ({ 'not-modified': notModified, stale: staleAnswers }),
  },
  {
    name: 'manchette_renders_total',
    help: 'Renders asked of Next; a refresh is one that no reader waited for.',
    values: ({ renders, renderFailures, refreshes }) => ({
      made: renders,
      failed: renderFailures,
      refresh: refreshes,
    }),
  },
  {
    name: 'manchette_sightings_total',
    help: 'Requests of articles that a worker did not hand on to be counted: by programs, or more than it has room for.',
    values: ({ robotRequests, lostSightings }) => ({ robot: robotRequests, lost: lostSightings }),
  },
  {
    name: 'manchette_render_seconds_total',
    help: 'Time spent waiting for renders.',
    values: ({ renderSeconds }) => ({ all: renderSeconds }),
  },
];

const GAUGES: readonly GaugeSource[] = [
  { name: 'manchette_cache_documents', help: 'Documents kept.', value: report => report.cachedDocuments },
  { name: 'manchette_cache_bytes', help: 'Bytes they take.', value: report => report.cachedBytes },
  {
    name: 'manchette_resident_bytes',
    help: 'Resident memory of the worker.',
    value: report => report.residentBytes,
  },
  {
    name: 'manchette_connections',
    help: 'Open connections of readers.',
    value: report => report.connections,
  },
];
