import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import Client from 'better-sqlite3';
import { findFreePort } from '../support/free-port.ts';
import { type Portal, startPortal } from '../support/portal.ts';

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
/** What workers have to tell, and what is written, waits for some seconds. */
const WRITTEN = { timeout: 40_000 };

let portal: Portal;
let folder: string;
let file: string;
let metricsPort: number;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'most-read-'));
  file = path.join(folder, 'portal.db');
  metricsPort = await findFreePort();
  portal = await startPortal({
    environment: { DATABASE_URL: `file:${file}`, METRICS_PORT: String(metricsPort) },
    prepare: async run => {
      await run('demo');
      readTheOldest();
    },
  });
});

test.afterAll(async () => {
  await portal.stop();
  await rm(folder, { recursive: true });
});

test('the front and the categories say what was read most, in both editions', async ({ page }) => {
  for (const edition of ['', '/m']) {
    await page.goto(`${portal.url}${edition}/`);
    const list = page.locator('section', { has: page.getByRole('heading', { name: 'Les plus lus' }) });
    await expect(list).toContainText(/Ces 24\u00a0dernières heures, calcul à \d+\u00a0h/);
    const shown = await list.locator('ol a').allTextContents();
    expect(shown).toEqual(ask('select headline from articles order by id limit 6').map(String));
    await expect(page.getByRole('heading', { name: 'À lire aussi' })).toHaveCount(0);
  }
});

test('what readers read is counted, and what programs ask for is not', async ({ request }) => {
  const [slug, category] = ask(
    "select a.slug || ' ' || c.slug from articles a join categories c on c.id = a.category_id order by a.id desc limit 1",
  )
    .map(String)
    .flatMap(row => row.split(' '));
  const read = (client: string, userAgent: string, edition = '') =>
    request.get(`${portal.url}${edition}/${category}/${slug}`, {
      headers: { 'user-agent': userAgent, 'x-forwarded-for': client },
    });
  await read('192.0.2.1', BROWSER);
  await read('192.0.2.2', BROWSER, '/m');
  await read('192.0.2.2', BROWSER);
  await read('192.0.2.3', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)');
  const views = () =>
    ask(
      `select coalesce(sum(views), 0) from article_views where article_id = (select max(id) from articles)`,
    )[0];
  await expect.poll(views, WRITTEN).toBe(2);
});

test('a link that Chromium fetched ahead counts when the reader follows it', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: true,
    userAgent:
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  });
  const page = await context.newPage();
  await page.goto(`${portal.url}/`, { waitUntil: 'networkidle' });
  const link = page.locator('main h3 a').first();
  const address = (await link.getAttribute('href')) ?? '';
  const slug = address.split('/').at(-1);
  const views = () =>
    Number(
      ask(`select sum(views) from article_views join articles on id = article_id where slug = '${slug}'`)[0],
    );
  const before = views();
  await link.hover();
  await page.mouse.down();
  await expect.poll(() => countViews('ahead'), WRITTEN).toBe(1);
  await page.mouse.up();
  await page.waitForURL(`**${address}`);
  await expect.poll(views, WRITTEN).toBe(before + 1);
  await context.close();
});

/** As an operator sees them. */
async function countViews(outcome: string): Promise<number> {
  const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  return Number(new RegExp(`^manchette_views_total{outcome="${outcome}"} (\\d+)$`, 'm').exec(metrics)?.[1]);
}

/** As if the six oldest had been read a quarter of an hour ago, the first the most. */
function readTheOldest(): void {
  const client = new Client(file);
  const insert = client.prepare('insert into article_views values (?, ?, ?)');
  const slot = Date.now() - 15 * 60_000;
  for (const [index, id] of client
    .prepare('select id from articles order by id limit 6')
    .pluck()
    .all()
    .entries()) {
    insert.run(slot, id, 60 - index);
  }
  client.close();
}

function ask(question: string): readonly unknown[] {
  const client = new Client(file, { readonly: true });
  try {
    return client.prepare(question).pluck().all();
  } finally {
    client.close();
  }
}
