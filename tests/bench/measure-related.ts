import { join } from 'node:path';
import { openReader, openWriter } from '#db/client.ts';
import { publishArticle } from '#lib/newsroom/publish-article.ts';
import { relateDue } from '#lib/newsroom/relate-articles.ts';
import { articleSlugOf, fillWithEvents } from './fill-with-events.ts';
import { renderTable } from './table.ts';

const PUBLICATIONS = 60;
const WARM_UP = 10;
/** Whatever the size of the newspaper. */
const WALL_MAX_MS = 20;

/** How long it takes to find and keep what to read after an article that was just published, in newspapers of growing size, by a process that has done it a few times. */
export async function benchRelated(folder: string, sizes: readonly number[], now: Date): Promise<string> {
  const rows = [];
  for (const articleCount of sizes) {
    const times = await measureRelated(join(folder, `related-${articleCount}.db`), articleCount, now);
    const wall = medianOf(times.map(({ wallMs }) => wallMs));
    const processor = medianOf(times.map(({ processorMs }) => processorMs));
    const verdict = wall <= WALL_MAX_MS ? 'yes' : 'NO';
    rows.push([String(articleCount), wall.toFixed(1), verdict, processor.toFixed(1)]);
  }
  return renderTable('Milliseconds at publication for what to read after an article', [
    ['articles', 'median', `≤ ${WALL_MAX_MS}`, 'of processor'],
    ...rows,
  ]);
}

interface Took {
  readonly wallMs: number;
  /** What else the machine does weighs on it least. */
  readonly processorMs: number;
}

async function measureRelated(file: string, articleCount: number, now: Date): Promise<readonly Took[]> {
  await fillWithEvents(file, { articleCount, drafts: PUBLICATIONS, now });
  const writer = openWriter(file);
  // What the import left would be looked for as well.
  writer.client.exec('delete from related_backlog');
  const reader = openReader(file);
  const times = [];
  for (let index = 0; index < PUBLICATIONS; index++) {
    await publishArticle(writer, { slug: articleSlugOf(articleCount - PUBLICATIONS + index), now });
    const [startedMs, startedUsage] = [performance.now(), process.cpuUsage()];
    const count = await relateDue(reader, writer, now);
    const { user, system } = process.cpuUsage(startedUsage);
    const took = { wallMs: performance.now() - startedMs, processorMs: (user + system) / 1000 };
    if (count !== 1) throw new Error(`${count} articles were waiting.`);
    // Those that it is related to wait now, for the seconds after.
    writer.client.exec('delete from related_backlog');
    if (index >= WARM_UP) times.push(took);
  }
  reader.close();
  writer.close();
  return times;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
