import { request as httpRequest } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { NUMBERED_COUNT, RICH_SLUG, WITHDRAWN_SLUG } from '../support/sample-export.ts';
import { listSitemapFaults } from '../support/validate-sitemap.ts';
import { portalUrl } from './pages.ts';

/** What programs ask for, with the type they are answered. */
const FILES = [
  ['/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/rss.xml?archive=1', 'application/rss+xml; charset=utf-8'],
  ['/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json; charset=utf-8'],
  ['/sciences/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/auteurs/amina/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/sujets/astronomie/feed.json', 'application/feed+json; charset=utf-8'],
  ['/recherche/rss.xml?q=chroniques&rubrique=sciences', 'application/rss+xml; charset=utf-8'],
  ['/opensearch.xml', 'application/opensearchdescription+xml'],
  ['/sitemap.xml', 'application/xml'],
  ['/sitemap-actualites.xml', 'application/xml'],
  ['/sitemaps/articles-2026-01.xml', 'application/xml'],
  ['/sitemaps/rubriques.xml', 'application/xml'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/.well-known/tdmrep.json', 'application/json'],
] as const;

for (const [path, type] of FILES) {
  test(`${path} is answered whole, compressed, and once`, async () => {
    const plain = await ask(path);
    expect(plain.status).toBe(200);
    expect(plain.headers['content-type']).toBe(type);
    expect(plain.headers['cache-control']).toMatch(/^public, max-age=0/);
    expect(plain.headers['x-content-type-options']).toBe('nosniff');
    const brotli = await ask(path, { 'accept-encoding': 'br, gzip' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    const gzip = await ask(path, { 'accept-encoding': 'gzip' });
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    const again = await ask(path, { 'if-none-match': plain.headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });
}

test('a feed and a sitemap answer 304 to who knows their date', async () => {
  for (const path of ['/rss.xml', '/sciences/atom.xml', '/sitemap.xml']) {
    const { headers } = await ask(path);
    const date = headers['last-modified'] ?? '';
    expect(Date.parse(date)).toBeLessThanOrEqual(Date.now());
    expect((await ask(path, { 'if-modified-since': date })).status).toBe(304);
  }
});

test('the sitemaps are valid', async () => {
  const index = await read('/sitemap.xml');
  const addresses = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  expect(addresses.length).toBeGreaterThan(5);
  for (const path of ['/sitemap.xml', ...addresses]) {
    expect(await listSitemapFaults(await read(path)), path).toEqual([]);
  }
});

test('what was withdrawn is announced nowhere', async () => {
  for (const [path] of FILES) expect(await read(path), path).not.toContain(WITHDRAWN_SLUG);
  expect(await read('/sciences/rss.xml?archive=1')).toContain('chronique-');
  expect(await read('/sitemaps/articles-2026-01.xml')).toContain(RICH_SLUG);
  expect((await read('/sitemaps/articles-2026-01.xml')).match(/chronique-/g)).toHaveLength(NUMBERED_COUNT);
});

test('robots.txt opens both editions, closes the desk and names the index of sitemaps by its whole address', async () => {
  const robots = await read('/robots.txt');
  expect(robots).toContain('Disallow: /redaction/\n');
  expect(robots).not.toMatch(/Disallow: \/m?\n/);
  expect(robots).toContain(`Sitemap: ${portalUrl('/sitemap.xml')}\n`);
});

test('the manifest’s icons are there, in their sizes', async ({ page }) => {
  const manifest = JSON.parse(await read('/manifest.webmanifest'));
  for (const { src, sizes, type } of manifest.icons) {
    const { status, headers } = await ask(src);
    expect([status, headers['content-type']]).toEqual([200, type]);
    if (sizes === 'any') continue;
    await page.goto(portalUrl(src));
    await expect(page).toHaveTitle(new RegExp(sizes.replace('x', '×')));
  }
});

for (const [edition, path, links] of [
  ['full', '/', ['/icon.svg', '/icone-192.png', '/manifest.webmanifest']],
  ['mobile', '/m', ['/icon.svg']],
] as const) {
  test(`a page of the ${edition} edition leads to its icons`, async ({ page }) => {
    await page.goto(portalUrl(path));
    const found = page.locator('link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]');
    expect(await found.evaluateAll(all => all.map(link => link.getAttribute('href')))).toEqual(links);
  });
}

test('nobody is named as a contact who was not asked', async () => {
  expect((await ask('/.well-known/security.txt')).status).toBe(404);
});

async function read(path: string): Promise<string> {
  return (await ask(path)).body.toString();
}

/** Asks as a program does: what comes back is as it was sent. */
async function ask(path: string, headers: Readonly<Record<string, string>> = {}) {
  const url = new URL(portalUrl(path));
  return new Promise<{ status: number; headers: Record<string, string | undefined>; body: Buffer }>(
    (resolve, reject) => {
      const asked = httpRequest(url, { headers }, async response => {
        const { statusCode = 0, headers: given } = response;
        const flat = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
        resolve({ status: statusCode, headers: flat, body: await buffer(response) });
      });
      asked.once('error', reject);
      asked.end();
    },
  );
}
