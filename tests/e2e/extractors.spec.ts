import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { type Portal, startPortal } from '../support/portal.ts';

/** What the newspaper says of an article to programs that ask for it. */
interface Item {
  readonly url: string;
  readonly title: string;
  readonly date_published: string;
  readonly content_html: string;
  readonly authors: readonly { readonly name: string }[];
}

/** What a program finds that is shown nothing but the page. */
interface Extract {
  readonly title?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  readonly html?: string | null | undefined;
}

const EXTRACTORS: Readonly<Record<string, (page: string, url: string) => Promise<Extract>>> = {
  async Readability(page) {
    const found = new Readability(parseHTML(page).document).parse();
    return {
      title: found?.title,
      author: found?.byline,
      publishedAt: found?.publishedTime,
      html: found?.content,
    };
  },
  async 'article-extractor'(page, url) {
    const found = await extractFromHtml(page, url);
    return {
      title: found?.title,
      author: found?.author,
      publishedAt: found?.published,
      html: found?.content,
    };
  },
};

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal({});
});
test.afterAll(() => portal.stop());

test('programs that make a page readable find the title, an author, the date and the text of every article', async () => {
  const items = await readFeed();
  expect(items.length).toBeGreaterThan(40);
  for (const item of items) {
    const page = await (await fetch(item.url)).text();
    for (const [name, extract] of Object.entries(EXTRACTORS)) {
      const found = await extract(page, item.url);
      const where = `${name}, ${item.url}`;
      expect(found.title, where).toBe(item.title);
      // Who knows one author names one; who knows several, all.
      const names = item.authors.map(author => author.name);
      expect([...names, names.join(', ')], where).toContain(found.author);
      expect(Date.parse(found.publishedAt ?? ''), where).toBe(Date.parse(item.date_published));
      expect(listMissing(item.content_html, found.html ?? ''), where).toEqual([]);
    }
  }
});

/** Each article once, from the newest feed and its archives (RFC 5005). */
async function readFeed(): Promise<readonly Item[]> {
  const items = new Map<string, Item>();
  for (let next: string | undefined = `${portal.url}/feed.json`; next !== undefined; ) {
    const feed: { readonly items: readonly Item[]; readonly next_url?: string } = await (
      await fetch(next)
    ).json();
    for (const item of feed.items) items.set(item.url, item);
    next = feed.next_url;
  }
  return [...items.values()];
}

/** The paragraphs, items of lists and cells of a feed's article that an extract does not have. The standfirst, which stands first there, is the head of a page and not its text. */
function listMissing(content: string, extract: string): readonly string[] {
  const words = squeeze(toBody(extract).textContent);
  const body = toBody(content);
  return [...body.querySelectorAll('p, li, td, th')]
    .filter(element => element !== body.firstElementChild)
    .map(({ textContent }) => textContent ?? '')
    .filter(text => !words.includes(squeeze(text)));
}

function toBody(html: string): HTMLElement {
  return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document.body;
}

function squeeze(text: string | null): string {
  return (text ?? '').replaceAll(/\s/g, '');
}
