import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { frontPath } from '#lib/urls.ts';
import { type Portal, startPortal } from '../support/portal.ts';
import { startBareServer } from './bare-server.ts';
import { launchBrowser } from './browser.ts';
import type { CapturedAnswer } from './captured-answer.ts';
import { crawl } from './crawl.ts';
import { listCrawlPaths } from './crawl-paths.ts';
import { generateNewspaper, type Newspaper } from './generate-newspaper.ts';
import { measureCold, measureHot, measureHotArticle } from './measure-load.ts';
import { measurePage, THROTTLINGS } from './measure-page.ts';
import type { Options } from './options.ts';
import { measureMemory } from './process-tree.ts';
import { BARE_PAGE, type LoadRow, type MemoryRow, type PageRow, type Report } from './report.ts';
import type { LoadSettings } from './take-turns.ts';

const ROTATING = 500;
/** Pages that a renderer makes before its engine has compiled most of what makes them. */
const COLD_WARM_UP = 1500;
/** Of the articles never asked for, at most what is spent on that. */
const SHARE_OF_WARM_UP = 1 / 3;
/** Of the others, what one connection gets; sixteen get the rest. */
const SHARE_OF_ONE = 1 / 3;

/** Everything, in about six minutes on two cores. Leaves nothing behind. */
export async function runBenchmarks(options: Omit<Options, 'json'>): Promise<Report> {
  await using cleanup = new AsyncDisposableStack();
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  cleanup.defer(() => rm(folder, { recursive: true }));
  const newspaper = generateNewspaper(options.articles);
  const environment = { DATABASE_URL: `file:${folder}/bench.db` };
  const settings: LoadSettings = { seconds: options.seconds, folder };

  tell(`Importing ${options.articles} articles…`);
  const portal = await startPortal({ environment, prepare: run => importNewspaper(run, newspaper, folder) });
  cleanup.defer(portal.stop);
  const atRest = await remember('at rest', portal);
  const load = await measureAllLoad(portal, { newspaper, environment, settings });
  const afterLoad = await remember('after load', portal);
  tell(`Crawling ${options.crawl} addresses…`);
  const halfway: MemoryRow[] = [];
  const crawled = await crawl(portal.url, listCrawlPaths(newspaper, options.crawl), {
    onHalf: async () => halfway.push(await remember('halfway through the crawl', portal)),
  });
  const afterCrawl = await remember('after the crawl', portal);
  const pages = await measureAllPages(portal, newspaper);
  return {
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: availableParallelism(),
      node: process.version,
    },
    articles: options.articles,
    load,
    memory: [atRest, afterLoad, ...halfway, afterCrawl],
    crawl: crawled,
    pages,
  };
}

async function importNewspaper(run: Portal['run'], { exportXml }: Newspaper, folder: string): Promise<void> {
  const file = path.join(folder, 'newspaper.xml');
  await writeFile(file, exportXml);
  await run('import', 'wordpress', file);
}

async function remember(moment: string, { pid }: Portal): Promise<MemoryRow> {
  return { moment, processes: await measureMemory(pid) };
}

async function measureAllLoad(
  portal: Portal,
  {
    newspaper,
    environment,
    settings,
  }: {
    newspaper: Newspaper;
    environment: Readonly<Record<string, string>>;
    settings: LoadSettings;
  },
): Promise<readonly LoadRow[]> {
  const { articlePaths, categoryPaths } = newspaper;
  const [article = '/', ...others] = articlePaths.slice(0, ROTATING);
  const { warmUp, ofOne, ofSixteen } = shareOut(articlePaths.slice(ROTATING));
  const cold = { portal, connections: 1, paths: ofOne };
  const coldMany = { portal, connections: 16, paths: ofSixteen };
  const steps: (() => Promise<LoadRow | readonly LoadRow[]>)[] = [
    () => measureHotBesideOff({ portal, path: article, environment }, settings),
    () => measureHot('article, over 500 addresses', { portal, paths: [article, ...others] }, settings),
    () => measureHot('category, hot', { portal, paths: [categoryPaths[0] ?? '/'] }, settings),
    () => measureHot('front, hot', { portal, paths: [frontPath()] }, settings),
    () => measureHot('feed, hot', { portal, paths: ['/rss.xml'] }, settings),
    async () => {
      await crawl(portal.url, warmUp);
      return measureCold('article, cold, 1 connection', cold, settings);
    },
    () => measureCold('article, cold, 16 connections', coldMany, settings),
  ];
  const rows: LoadRow[] = [];
  for (const [index, step] of steps.entries()) {
    tell(`Load, row ${index + 1} of ${steps.length}…`);
    rows.push(...[await step()].flat());
  }
  return rows;
}

/** The articles that nobody has asked for, each for one purpose. */
function shareOut(unasked: readonly string[]) {
  const coldFrom = Math.min(COLD_WARM_UP, Math.floor(unasked.length * SHARE_OF_WARM_UP));
  const cold = unasked.slice(coldFrom);
  const sixteenFrom = Math.floor(cold.length * SHARE_OF_ONE);
  return {
    warmUp: unasked.slice(0, coldFrom),
    ofOne: cold.slice(0, sixteenFrom),
    ofSixteen: cold.slice(sixteenFrom),
  };
}

/** Both ways in one minute of one run: what the layer brings is their quotient. */
async function measureHotBesideOff(
  {
    environment,
    ...article
  }: { portal: Portal; path: string; environment: Readonly<Record<string, string>> },
  settings: LoadSettings,
): Promise<readonly LoadRow[]> {
  const off = await startPortal({ environment: { ...environment, DELIVERY: 'off' } });
  try {
    return await measureHotArticle({ ...article, off }, settings);
  } finally {
    await off.stop();
  }
}

async function measureAllPages(
  { url }: Portal,
  { articlePaths, categoryPaths }: Newspaper,
): Promise<readonly PageRow[]> {
  await using cleanup = new AsyncDisposableStack();
  const browser = await launchBrowser();
  cleanup.defer(browser.close);
  const bare = await startBareServer(BARE_ANSWER);
  cleanup.defer(bare.stop);
  const rows: PageRow[] = [];
  for (const [page, address] of [
    [BARE_PAGE, bare.url],
    ['front', new URL(frontPath(), url).href],
    ['category', new URL(categoryPaths[0] ?? '/', url).href],
    ['article', new URL(articlePaths[0] ?? '/', url).href],
  ] as const) {
    for (const throttling of THROTTLINGS) {
      tell(`A slow phone opens the ${page} (${throttling})…`);
      const figures = await measurePage(address, { port: browser.port, throttling });
      rows.push({ page, ...figures });
    }
  }
  return rows;
}

const BARE_ANSWER: CapturedAnswer = {
  status: 200,
  headers: ['Content-Type', 'text/html; charset=utf-8'],
  body: Buffer.from(
    '<!DOCTYPE html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Un titre</title></head><body><h1>Un titre</h1></body></html>',
  ),
  encoding: '',
  wireBytes: 0,
};

/** To stderr: stdout is the report's. */
function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
