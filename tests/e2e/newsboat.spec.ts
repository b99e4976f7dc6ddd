import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { isInstalled } from '../support/system-packages.ts';
import { portalUrl } from './pages.ts';

interface Row {
  readonly title: string;
  readonly author: string;
  readonly url: string;
  /** Unix time, in seconds. */
  readonly pubDate: number;
  readonly content: string;
}

// A reader of the text terminal that not every machine has; it knows no JSON Feed.
if (isInstalled('newsboat')) {
  for (const file of ['rss.xml', 'atom.xml']) {
    test(`newsboat reads ${file} as JSON Feed says it`, async () => {
      const { items } = await (await fetch(portalUrl('/feed.json'))).json();
      const told = items.map((item: Record<string, never>) => ({
        title: item.title,
        author: (item.authors as { name: string }[] | undefined)?.map(({ name }) => name),
        url: item.url,
        pubDate: Date.parse(item.date_published ?? '') / 1000,
      }));
      const read = await readWithNewsboat(portalUrl(`/${file}`));
      expect(read).toHaveLength(told.length);
      for (const { author: names = [], ...item } of told) {
        const found = read.find(({ url }) => url === item.url);
        expect(found).toMatchObject(item);
        // It shows one author of several.
        expect(names.length === 0 ? [''] : names).toContain(found?.author);
        expect(found?.content).toContain('<p>');
      }
    });
  }
}

async function readWithNewsboat(feed: string): Promise<readonly Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsboat-'));
  const [urls, cache, config] = ['urls', 'cache.db', 'config'].map(name => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  try {
    await writeFile(urls, `${feed}\n`);
    await writeFile(config, '');
    await promisify(execFile)('newsboat', ['-u', urls, '-c', cache, '-C', config, '-x', 'reload']);
    const database = new Database(cache, { readonly: true });
    const rows = database.prepare<[], Row>('select title, author, url, pubDate, content from rss_item').all();
    database.close();
    return rows;
  } finally {
    await rm(folder, { recursive: true });
  }
}
