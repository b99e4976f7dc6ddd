import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { AuditReport } from '#lib/audit/audit-site.ts';
import { parseRoute } from '#lib/domain/route.ts';
import { mobilePath, type Edition as SiteEdition, splitEdition } from '#lib/urls.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { requireCorpus } from '../support/corpora.ts';
import { type CrawledPage, countClicks, crawlSite } from '../support/crawl-site.ts';
import { listSitemapPaths } from '../support/list-sitemap-paths.ts';
import { findMarkupFaults } from '../support/markup-faults.ts';
import { type Portal, startPortal } from '../support/portal.ts';
import { listAccessibilityFaults } from '../support/wcag.ts';
import { SETTINGS_PATH } from './pages.ts';

interface Edition {
  readonly name: string;
  /** Nothing to prepare: the demonstration comes by itself. */
  readonly prepare?: (run: Portal['run']) => Promise<unknown>;
  /** What the audit remarks of its content, by rule; nothing of the others. */
  readonly remarks?: Readonly<Record<string, number>>;
  /** How many articles it has at least. */
  readonly articles: number;
  /** Which of its pages a browser and the HTML checker look at; of the sample's, they look at each kind in accessibility.spec.ts. */
  readonly looks: readonly Look[];
  readonly tag?: '@long';
}

interface Look {
  readonly what: string;
  readonly tag: string | string[];
  readonly list: (pages: ReadonlyMap<string, CrawledPage>) => readonly string[];
}

/** What a new connection carries in one round trip: ten segments (RFC 6928). */
const MOBILE_BYTES_MAX = 14_336;
const MOBILE_FRONT_BYTES_MAX = 9 * 1024;
/** Of the article in the middle of all, by size. */
const MOBILE_ARTICLE_BYTES = 6 * 1024;
/** Letters of about 2,500 words: such an article takes the room it needs. */
const LONG_PROSE = 12_500;
const RANDOM_PAGES = 30;
const CLICKS_MAX = 3;
const KINDS: Look = { what: 'each kind of page', tag: '@long', list: listKinds };
const RANDOM: Look = { what: `${RANDOM_PAGES} pages drawn at random`, tag: '@long', list: listRandom };

/** Whole newspapers: ours, and two that real newsrooms wrote. */
const EDITIONS: readonly Edition[] = [
  { name: 'the demonstration', articles: 40, looks: [{ ...KINDS, tag: [] }, RANDOM] },
  {
    name: 'bitcoin-france',
    prepare: run =>
      run('import', 'wordpress', requireCorpus('wxr/bitcoin-france.wordpress.2016-09-12.pseudo.xml')),
    articles: 78,
    looks: [KINDS, RANDOM],
  },
  {
    name: 'markdown-fr',
    prepare: run => run('import', 'markdown', requireCorpus('markdown-fr/geotribu')),
    articles: 527,
    looks: [],
    // Some three thousand pages.
    tag: '@long',
  },
];

test.describe.configure({ mode: 'serial', timeout: 900_000 });

for (const {
  name,
  prepare = async () => {},
  remarks = {},
  articles,
  looks,
  tag: editionTag = [],
} of EDITIONS) {
  test.describe(name, { tag: editionTag }, () => {
    let portal: Portal;
    /** Of both editions, and those of each. */
    let all: ReadonlyMap<string, CrawledPage>;
    let pages: ReadonlyMap<string, CrawledPage>;
    let mobile: ReadonlyMap<string, CrawledPage>;

    test.beforeAll(async () => {
      test.setTimeout(900_000);
      portal = await startPortal({
        prepare: async run => {
          await prepare(run);
        },
      });
      all = await crawlSite(portal.url);
      pages = ofEdition(all, 'full');
      mobile = ofEdition(all, 'mobile');
    });

    test.afterAll(() => portal.stop());

    test('every link leads to a page', () => {
      expect([...all.values()].filter(({ status }) => status !== 200).map(toLine)).toEqual([]);
    });

    test('every page has one headline and a title of its own', () => {
      expect([...all.values()].filter(({ headings }) => headings.length !== 1).map(toLine)).toEqual([]);
      const byTitle = Map.groupBy(pages.values(), ({ title }) => title);
      expect([...byTitle.values()].filter(({ length }) => length > 1).map(same => same.map(toLine))).toEqual(
        [],
      );
    });

    test('the sitemaps name the pages that may be indexed, each once, and no other', async () => {
      const indexable = [...pages.values()].filter(({ isIndexable }) => isIndexable).map(({ path }) => path);
      expect([...(await listSitemapPaths(portal.url))].sort()).toEqual(indexable.sort());
    });

    test('every feed that a page names is there', async () => {
      const files = new Set([...all.values()].flatMap(page => page.files));
      expect(files.size).toBeGreaterThan(3);
      const missing: string[] = [];
      for (const file of files) if ((await fetch(portal.url + file)).status !== 200) missing.push(file);
      expect(missing).toEqual([]);
    });

    test('no line can begin with a mark', () => {
      const faults = [...all.values()].flatMap(({ path, text }) => {
        const [found] = /.{0,30}[ \t](?=[;:!?»](?:\s|$))./.exec(text) ?? [];
        return found === undefined ? [] : [`${path}: ${found}`];
      });
      expect(faults).toEqual([]);
    });

    test(`every article is within ${CLICKS_MAX} clicks of the archives`, () => {
      const clicks = countClicks(pages, '/archives');
      const found = [...pages.keys()].filter(path => parseRoute(path)?.name === 'article');
      expect(found.length).toBeGreaterThanOrEqual(articles);
      expect(found.filter(path => (clicks.get(path) ?? Number.POSITIVE_INFINITY) > CLICKS_MAX)).toEqual([]);
    });

    test('the mobile edition has every page of the full one, and leads out of itself by the door alone', () => {
      const twins = [...mobile.values()].filter(({ path }) => path !== SETTINGS_PATH);
      expect(twins.map(({ path }) => splitEdition(path).path).sort()).toEqual([...pages.keys()].sort());
      const strays = twins.flatMap(({ path, links }) =>
        links
          .filter(link => splitEdition(link).edition === 'full' && link !== splitEdition(path).path)
          .map(link => `${path} → ${link}`),
      );
      expect(strays).toEqual([]);
    });

    test(`every page of the mobile edition is one answer of at most ${MOBILE_BYTES_MAX} bytes, without script`, () => {
      const heavy = [...mobile.values()].filter(({ bytes, prose, hasScript }) => {
        return hasScript || !(bytes > 0) || (bytes > MOBILE_BYTES_MAX && prose.length < LONG_PROSE);
      });
      expect(heavy.map(({ path, bytes }) => `${bytes} ${path}`)).toEqual([]);
      expect(mobile.get('/m')?.bytes).toBeLessThanOrEqual(MOBILE_FRONT_BYTES_MAX);
      const sizes = [...mobile.values()].filter(({ prose }) => prose !== '').map(({ bytes }) => bytes);
      expect(sizes.sort((a, b) => a - b)[sizes.length >> 1]).toBeLessThanOrEqual(MOBILE_ARTICLE_BYTES);
    });

    test('an article has the same words in both editions', () => {
      const different = [...pages].filter(
        ([path, { prose }]) => prose !== mobile.get(mobilePath(path))?.prose,
      );
      expect(different.map(([path]) => path)).toEqual([]);
    });

    test('the audit finds no breach, and remarks what is known of its content', async () => {
      const report: AuditReport = JSON.parse(await portal.run('audit', '--json'));
      const found = report.rules.map(({ name, breaches, remarks }) => ({
        name,
        breaches,
        remarks: remarks.length,
      }));
      expect(found).toEqual(
        report.rules.map(({ name }) => ({ name, breaches: [], remarks: remarks[name] ?? 0 })),
      );
      expect(report.pages).toBeGreaterThan(articles);
    });

    for (const { what, tag, list } of looks) {
      test(`${what} hold to WCAG 2.2 AA, in both themes, at any width and text size`, { tag }, async ({
        browser,
      }) => {
        const faults: string[] = [];
        // axe is itself a script; the pages still need none.
        const context = await browser.newContext({ javaScriptEnabled: true });
        const page = await context.newPage();
        for (const sample of list(pages)) {
          await page.goto(`${portal.url}${sample}`);
          faults.push(...(await listPageFaults(page)).map(fault => `${sample}: ${fault}`));
        }
        await context.close();
        expect(faults).toEqual([]);
      });

      test(`the Nu HTML checker finds nothing on ${what}`, { tag }, async () => {
        const folder = await mkdtemp(path.join(tmpdir(), 'markup-'));
        try {
          const files = await Promise.all(
            list(pages).map(async (sample, index) => {
              const file = path.join(folder, `${index}${sample.replaceAll(/\W+/g, '-')}.html`);
              await writeFile(file, await (await fetch(`${portal.url}${sample}`)).text());
              return file;
            }),
          );
          expect(await findMarkupFaults(files)).toEqual([]);
        } finally {
          await rm(folder, { recursive: true });
        }
      });
    }
  });
}

/** The first page of each kind that the crawl met. */
function listKinds(pages: ReadonlyMap<string, CrawledPage>): readonly string[] {
  const kinds = Map.groupBy(pages.keys(), path => parseRoute(path)?.name);
  return [...kinds.values()].flatMap(([first]) => first ?? []);
}

/** Drawn by a fixed seed, each once. */
function listRandom(pages: ReadonlyMap<string, CrawledPage>): readonly string[] {
  const random = seededRandom(RANDOM_PAGES);
  const paths = [...pages.keys()];
  const drawn = new Set<string>();
  while (drawn.size < Math.min(RANDOM_PAGES, paths.length)) drawn.add(random.pick(paths));
  return [...drawn];
}

async function listPageFaults(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1280, height: 800 });
  const faults = [...(await listAccessibilityFaults(page))];
  const widthOf = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize({ width: 320, height: 640 });
  if ((await widthOf()) > 320) faults.push(`${await widthOf()} px wide at 320`);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  if ((await widthOf()) > 1280) faults.push(`${await widthOf()} px wide with text twice as large`);
  return faults;
}

function ofEdition(
  pages: ReadonlyMap<string, CrawledPage>,
  edition: SiteEdition,
): ReadonlyMap<string, CrawledPage> {
  return new Map([...pages].filter(([path]) => splitEdition(path).edition === edition));
}

function toLine({ path, status, title }: CrawledPage): string {
  return `${status} ${path} ${title}`;
}
