import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type Portal, startPortal } from '../support/portal.ts';
import { foldWords, listPayloads } from '../support/sanitise-payloads.ts';
import { exportOf, itemOf } from '../support/wordpress-export.ts';
import { escapeXml, withoutControls } from '../support/xml-text.ts';

const PAYLOADS = listPayloads();
const HEADLINE = 'Un essai';
const PAGES_AT_ONCE = 6;
const FILES_OF_THE_SITE: ReadonlySet<string> = new Set(['/icon.svg', '/regles.json']);

let portal: Portal;
let folder: string;

// The policy would hide what the portal's own reading of bodies lets through.
test.use({ javaScriptEnabled: true, bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sanitise-'));
  const markdown = path.join(folder, 'markdown');
  const wordpress = path.join(folder, 'export.xml');
  const feed = path.join(folder, 'feed.xml');
  await mkdir(markdown);
  await Promise.all([
    writeFile(wordpress, toExport()),
    writeFile(feed, toFeed()),
    ...PAYLOADS.map(({ number, html }) =>
      writeFile(path.join(markdown, `markdown-${number}.md`), `---\ntitle: ${HEADLINE}\n---\n${html}`),
    ),
  ]);
  portal = await startPortal({
    prepare: async run => {
      await run('import', 'wordpress', wordpress);
      await run('import', 'markdown', markdown);
      await run('import', 'feed', feed);
    },
  });
});

test.afterAll(async () => {
  await portal.stop();
  await rm(folder, { recursive: true });
});

test.describe(`without its policy, an article made of any of the ${PAYLOADS.length} payloads of DOMPurify runs nothing, asks for nothing and keeps its words`, () => {
  for (const source of ['wordpress', 'markdown', 'feed']) {
    test(`brought in by a ${source} import`, { tag: source === 'wordpress' ? [] : '@long' }, async ({
      context,
    }) => {
      expect(PAYLOADS.length).toBeGreaterThan(200);
      const visits = await visitAll(
        context,
        PAYLOADS.map(({ number }) => articleUrl(source, number)),
      );
      expect(visits.filter(({ status, deeds }) => status !== 200 || deeds.length > 0)).toEqual([]);
      const lost = PAYLOADS.filter(({ left }, index) => {
        const words = foldWords(visits[index]?.words ?? '');
        return !left.some(texts =>
          holdsInOrder(words, source === 'markdown' ? texts : texts.map(withoutControls)),
        );
      });
      expect(lost).toEqual([]);
    });
  }
});

test('and an article that does hold attacks is found out', async ({ context }) => {
  const attacks = `<img src=x onerror=alert(1)><input autofocus onfocus="fetch('/vu')">
    <iframe src="https://ailleurs.example/"></iframe><script>nothing()</script>`;
  await context.route(articleUrl('feed', 0), async route => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</article>', `${attacks}</article>`);
    await route.fulfill({ response, body });
  });
  const [visit] = await visitAll(context, [articleUrl('feed', 0)]);
  // Closing the dialog gives the focus back, and with it the second attack its second turn.
  expect([...new Set(visit?.deeds)].sort()).toEqual([
    'dialog 1',
    `request ${portal.url}/actualites/x`,
    `request ${portal.url}/vu`,
    'request https://ailleurs.example/',
    'script nothing is not defined',
  ]);
});

function toExport(): string {
  const items = PAYLOADS.map(({ number, html }) =>
    itemOf({
      title: HEADLINE,
      link: `https://journal.example/wordpress-${number}/`,
      content: withoutControls(html),
      wp: { post_id: String(number + 1), post_name: `wordpress-${number}` },
    }),
  );
  return exportOf({ items });
}

function toFeed(): string {
  const items = PAYLOADS.map(
    ({ number, html }) => `<item>
      <title>${HEADLINE}</title>
      <link>https://flux.example/feed-${number}</link>
      <pubDate>Tue, 03 Feb 2026 13:30:00 +0000</pubDate>
      <description>${escapeXml(html)}</description>
    </item>`,
  );
  return `<rss version="2.0"><channel><link>https://flux.example/</link>${items.join('\n')}</channel></rss>`;
}

/** The sources name no category. */
function articleUrl(source: string, number: number): string {
  return `${portal.url}/actualites/${source}-${number}`;
}

interface Visit {
  readonly url: string;
  readonly status: number | undefined;
  /** What a document has no business doing. */
  readonly deeds: readonly string[];
  readonly words: string;
}

/** Opens all addresses, a few at a time, and gives what happened in the same order. */
async function visitAll(context: BrowserContext, urls: readonly string[]): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  const queue = urls.entries();
  await Promise.all(
    Array.from({ length: PAGES_AT_ONCE }, async () => {
      const page = await context.newPage();
      const deeds = watchDeeds(page);
      for (const [index, url] of queue) {
        const response = await page.goto(url);
        const words = await readBody(page);
        const foreign = deeds.splice(0).filter(deed => deed !== toDeed(url));
        visits[index] = { url, status: response?.status(), deeds: foreign, words };
      }
    }),
  );
  return visits;
}

/** A list that grows by what the page does. */
function watchDeeds(page: Page): string[] {
  const deeds: string[] = [];
  page.on('dialog', async dialog => {
    deeds.push(`dialog ${dialog.message()}`);
    // Now and then Chromium has closed it by itself: it was seen, which is all that counts.
    await dialog.dismiss().catch(() => undefined);
  });
  page.on('pageerror', error => deeds.push(`script ${error.message}`));
  page.on('popup', popup => deeds.push(`window ${popup.url()}`));
  page.on('request', request => {
    // The portal's own answer sends the reader from one source's category to another's.
    if (request.redirectedFrom() && new URL(request.url()).origin === portal.url) return;
    if (!isOfTheSite(request.url(), request.resourceType())) deeds.push(toDeed(request.url()));
  });
  return deeds;
}

function toDeed(url: string): string {
  return `request ${url}`;
}

/** The headline faces, the icon and the speculation rules: what any page of the portal asks for. */
function isOfTheSite(url: string, kind: string): boolean {
  const { origin, pathname } = new URL(url);
  if (origin !== portal.url) return false;
  return kind === 'font' || FILES_OF_THE_SITE.has(pathname);
}

/** The words below the headline, when the page has been drawn twice: by then what takes the focus by itself has it. */
async function readBody(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const drawn = () => new Promise(resolve => requestAnimationFrame(resolve));
    await drawn();
    await drawn();
    const parts = document.querySelector('article')?.querySelectorAll(':scope > :not(header, footer)') ?? [];
    return [...parts].map(({ textContent }) => textContent).join('');
  });
}

/**
 * Between them a page may have words of its own, as on the card that stands for a frame. And Markdown shows as text what HTML forgivingly takes for
 * a tag (CommonMark 0.31.2, section 6.6).
 */
function holdsInOrder(words: string, texts: readonly string[]): boolean {
  let from = 0;
  return texts.every(text => {
    const at = words.indexOf(text, from);
    from = at + text.length;
    return at >= 0;
  });
}
