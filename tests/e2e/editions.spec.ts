import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { parseRoute } from '#lib/content/parse-route.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { requireCorpus } from '../support/corpora.ts';
import { type CrawledPage, countClicks, crawlSite } from '../support/crawl-site.ts';
import { findMarkupFaults } from '../support/markup-faults.ts';
import { type Portal, startPortal } from '../support/portal.ts';
import { WCAG_22_AA } from '../support/wcag.ts';

interface Edition {
  readonly name: string;
  /** Nothing to prepare: the demonstration comes by itself. */
  readonly prepare?: (run: Portal['run']) => Promise<unknown>;
  /** How many articles it has at least. */
  readonly articles: number;
  readonly isLookedAt: boolean;
}

/** Whole newspapers: ours, and two that real newsrooms wrote. */
const EDITIONS: readonly Edition[] = [
  { name: 'the demonstration', articles: 40, isLookedAt: true },
  {
    name: 'bitcoin-france',
    prepare: run =>
      run('import', 'wordpress', requireCorpus('wxr/bitcoin-france.wordpress.2016-09-12.pseudo.xml')),
    articles: 78,
    isLookedAt: true,
  },
  {
    name: 'markdown-fr',
    prepare: run => run('import', 'markdown', requireCorpus('markdown-fr/geotribu')),
    articles: 527,
    isLookedAt: false,
  },
];

const RANDOM_PAGES = 30;
const CLICKS_MAX = 3;
/** The samples begin with a page of each kind; a newspaper has about so many. */
const KINDS = 11;

test.describe.configure({ mode: 'serial', timeout: 900_000 });

for (const { name, prepare = async () => {}, articles, isLookedAt } of EDITIONS) {
  test.describe(name, () => {
    let portal: Portal;
    let pages: ReadonlyMap<string, CrawledPage>;

    test.beforeAll(async () => {
      portal = await startPortal({
        prepare: async run => {
          await prepare(run);
        },
      });
      pages = await crawlSite(portal.url);
    });

    test.afterAll(() => portal.stop());

    test('every link leads to a page', () => {
      expect([...pages.values()].filter(({ status }) => status !== 200).map(toLine)).toEqual([]);
    });

    test('every page has one headline and a title of its own', () => {
      expect([...pages.values()].filter(({ headings }) => headings.length !== 1).map(toLine)).toEqual([]);
      const byTitle = Map.groupBy(pages.values(), ({ title }) => title);
      expect([...byTitle.values()].filter(({ length }) => length > 1).map(same => same.map(toLine))).toEqual(
        [],
      );
    });

    test('no line can begin with a mark', () => {
      const faults = [...pages.values()].flatMap(({ path, text }) => {
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

    if (!isLookedAt) return;

    test('each kind of page and thirty others hold to WCAG 2.2 AA, at any width and text size', async ({
      browser,
    }) => {
      const faults: string[] = [];
      // axe is itself a script; the pages still need none.
      const context = await browser.newContext({ javaScriptEnabled: true });
      const page = await context.newPage();
      for (const [index, sample] of listSamples(pages).entries()) {
        await page.goto(`${portal.url}${sample}`);
        // The dark edition has the same outlines: one page of each kind shows its colours.
        const colorSchemes = index < KINDS ? (['light', 'dark'] as const) : (['light'] as const);
        faults.push(...(await listPageFaults(page, colorSchemes)).map(fault => `${sample}: ${fault}`));
      }
      await context.close();
      expect(faults).toEqual([]);
    });

    test('and the Nu HTML checker finds nothing on them', async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'markup-'));
      try {
        const files = await Promise.all(
          listSamples(pages).map(async (sample, index) => {
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
  });
}

/** The first page of each kind that the crawl met, and thirty more drawn by a fixed seed. */
function listSamples(pages: ReadonlyMap<string, CrawledPage>): readonly string[] {
  const paths = [...pages.keys()];
  const kinds = Map.groupBy(paths, path => parseRoute(path)?.name);
  const random = seededRandom(RANDOM_PAGES);
  const drawn = Array.from({ length: RANDOM_PAGES }, () => random.pick(paths));
  return [...new Set([...[...kinds.values()].flatMap(([first]) => first ?? []), ...drawn])];
}

async function listPageFaults(
  page: Page,
  colorSchemes: readonly ('light' | 'dark')[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const colorScheme of colorSchemes) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
    faults.push(...violations.map(({ id, nodes }) => `${colorScheme}: ${id} ${nodes[0]?.html}`));
  }
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

function toLine({ path, status, title }: CrawledPage): string {
  return `${status} ${path} ${title}`;
}
