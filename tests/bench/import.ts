import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseBody } from '#lib/body/parse-html.ts';
import { requireTextFile } from '#lib/import/read-text-file.ts';
import { parseExport } from '#lib/import/wordpress/parse-export.ts';
import { measureSpeed } from './machine-speed.ts';
import { runMeasured } from './run-measured.ts';
import { renderTable } from './table.ts';
import { writeExport } from './write-export.ts';
import { requireWrk } from './wrk.ts';

/** Articles whose bodies are read alone, in this process. */
const BODIES_READ = 2000;

// `npm run bench:import [-- --articles 100000]`: imports a generated WordPress export by the command, as an operator does, and prints what
// each stage makes of it. It judges nothing; figures depend on the machine and on what else it does.
const { values } = parseArgs({ options: { articles: { type: 'string', default: '100000' } } });
requireWrk();
process.stdout.write(await bench(Number(values.articles)));

async function bench(articles: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'manchette-bench-'));
  try {
    const file = join(folder, 'export.xml');
    await writeExport(file, articles);
    const { size } = await stat(file);
    const bodiesPerSecond = await measureBodies(file);
    const speedBefore = await measureSpeed(folder);
    const first = await runImport(folder, file);
    const speed = (speedBefore + (await measureSpeed(folder))) / 2;
    const second = await runImport(folder, file);
    const perSecond = (ms: number) => Math.round((articles / ms) * 1000).toLocaleString('en');
    return renderTable(`Import of ${articles} articles, ${Math.round(size / 1e6)} MB`, [
      ['stage', 'seconds', 'articles/s', 'peak MB'],
      ['bodies alone, one thread', '', Math.round(bodiesPerSecond).toLocaleString('en'), ''],
      ['first run: checking', toSeconds(first.checkingMs), perSecond(first.checkingMs), ''],
      ['first run: importing', toSeconds(first.importingMs), perSecond(first.importingMs), ''],
      ['first run, both', toSeconds(first.totalMs), perSecond(first.totalMs), String(first.peakMb)],
      ['first run, at the reference’s speed', '', perSecond(first.totalMs * speed), ''],
      ['second run, both', toSeconds(second.totalMs), perSecond(second.totalMs), String(second.peakMb)],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measureBodies(path: string): Promise<number> {
  const bodies: string[] = [];
  const file = await requireTextFile(path);
  for await (const record of parseExport(file.read(), file.name)) {
    if (record.kind === 'item') bodies.push(record.item.fields.get('content:encoded') ?? '');
    if (bodies.length === BODIES_READ) break;
  }
  const startedAt = performance.now();
  for (const body of bodies) parseBody(body, { dialect: 'wordpress' });
  return (bodies.length / (performance.now() - startedAt)) * 1000;
}

interface ImportRun {
  readonly checkingMs: number;
  readonly importingMs: number;
  readonly totalMs: number;
  readonly peakMb: number;
}

async function runImport(folder: string, file: string): Promise<ImportRun> {
  const startedAt = performance.now();
  let importingAt = startedAt;
  const { totalMs, peakMb } = await runMeasured(['import', 'wordpress', file], {
    environment: { DATABASE_URL: `file:${join(folder, 'bench.db')}` },
    onProgress: line => {
      if (line.startsWith('importing') && importingAt === startedAt) importingAt = performance.now();
    },
  });
  const checkingMs = importingAt - startedAt;
  return { checkingMs, importingMs: totalMs - checkingMs, totalMs, peakMb };
}

function toSeconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
