import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FEED_SIZE } from '#lib/content/page-sizes.ts';
import {
  archivePath,
  archivesPath,
  articlePath,
  categoryPath,
  feedPath,
  frontPath,
  sitemapPath,
} from '#lib/urls.ts';
import { type Portal, startPortal } from '../support/portal.ts';
import { fillDatabase, LARGE_CATEGORY, slugOf } from './fill-database.ts';
import { benchRelated } from './measure-related.ts';
import { benchSearch } from './search.ts';
import { renderTable } from './table.ts';

const SMALL = 1000;
const RATIO_MAX = 1.5;
const ROUNDS = 60;
const WARM_UP = 10;

// `npm run bench:scale [-- --articles 100000]`: how much longer a page takes to make in a large newspaper than in one of a thousand articles. Both are
// served by Next alone, which makes each page anew, and asked in turns, so that what else the machine does weighs on both alike.
const { values } = parseArgs({ options: { articles: { type: 'string', default: '100000' } } });
process.stdout.write(await bench(Number(values.articles)));

async function bench(large: number): Promise<string> {
  await using cleanup = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  cleanup.defer(() => rm(folder, { recursive: true }));
  const now = new Date();
  const [small, big] = await Promise.all(
    [SMALL, large].map(async articles => {
      const file = join(folder, `${articles}.db`);
      await fillDatabase(file, articles, now);
      const portal = await startPortal({ environment: { DATABASE_URL: `file:${file}`, DELIVERY: 'off' } });
      cleanup.defer(portal.stop);
      return { portal, paths: listPaths(articles, now) };
    }),
  );
  if (!small || !big) throw new Error('Nothing was started.');
  const rows = [];
  for (const [page, path] of small.paths) {
    const other = big.paths.get(page);
    if (other) rows.push(toRow(page, await measure([small.portal, path], [big.portal, other])));
  }
  const pages = renderTable(`Milliseconds for a page, ${SMALL} articles beside ${large}`, [
    ['page', String(SMALL), String(large), 'ratio', `≤ ${RATIO_MAX}`],
    ...rows,
  ]);
  const related = await benchRelated(folder, [SMALL, large / 10, large], now);
  return `${pages}${related}${await benchSearch({ folder, small: SMALL, large, now })}`;
}

function listPaths(articles: number, now: Date): ReadonlyMap<string, string> {
  // A third of the articles, and of the others one in eight.
  const pageCount = Math.ceil((articles * (1 / 3 + 2 / 24)) / 20);
  const yesterday = new Date(now.getTime() - 86_400_000);
  const [year = 0, month = 1, day = 1] = yesterday.toISOString().slice(0, 10).split('-').map(Number);
  return new Map([
    ['front', frontPath()],
    ['category, page 1', categoryPath(LARGE_CATEGORY)],
    ['category, page 1,000 or the last', categoryPath(LARGE_CATEGORY, Math.min(1000, pageCount - 1))],
    ['archives', archivesPath()],
    ['archives of a year', archivePath({ year })],
    ['archives of a month', archivePath({ year, month })],
    ['archives of a day', archivePath({ year, month, day })],
    ['feed', feedPath({ kind: 'site' }, 'rss')],
    [
      'feed, the last archive but one',
      feedPath({ kind: 'site' }, 'rss', Math.floor(articles / FEED_SIZE) - 1),
    ],
    ['sitemap of a month', sitemapPath({ kind: 'articles', year, month, part: 1 })],
    ['article, the oldest', articlePath({ slug: slugOf(0), category: { slug: LARGE_CATEGORY } })],
  ]);
}

/** The medians of each, asked for in turns. */
async function measure(...contestants: readonly (readonly [Portal, string])[]): Promise<readonly number[]> {
  const times: number[][] = contestants.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, [portal, path]] of contestants.entries()) {
      const startedAt = performance.now();
      const response = await fetch(`${portal.url}${path}`, { redirect: 'manual' });
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${path} answers ${response.status}.`);
      if (round >= WARM_UP) times[index]?.push(performance.now() - startedAt);
    }
  }
  return times.map(all => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN);
}

function toRow(page: string, [small = Number.NaN, big = Number.NaN]: readonly number[]): readonly string[] {
  const ratio = big / small;
  return [page, small.toFixed(1), big.toFixed(1), ratio.toFixed(2), ratio <= RATIO_MAX ? 'yes' : 'NO'];
}
