import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { requireCorpus } from '../support/corpora.ts';
import { type Portal, startPortal } from '../support/portal.ts';

const SEED = 'seed/seed.wordpress.xml';
const SENTENCE = 'Édition de démonstration\u00a0: ces articles ont été écrits pour présenter le logiciel';
const DEMONSTRATION = [
  '/numerique/eloge-page-legere',
  '/numerique',
  '/numerique/eloge-page-legere.html',
  '/environnement/chergui-vent-est',
];
/** An import may be shown two seconds late, and a page notices within one. */
const SHOWN_WITHIN_MS = 4000;

let folder: string;
let portal: Portal | undefined;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demonstration-'));
});
test.afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

test('a first start shows the demonstration edition, and says so; after an import one article is left, and no start brings it back', async ({
  page,
}) => {
  await start();
  await open(page, '/');
  expect(await page.locator('main article').count()).toBeGreaterThan(15);
  await expect(page.locator('footer')).toContainText(SENTENCE);
  await open(page, '/environnement/chergui-vent-est');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Le chergui');
  await stop();
  await start(async run => void (await run('import', 'wordpress', requireCorpus(SEED))));
  await expectSeedAlone(page);
  await stop();
  await start();
  await expectSeedAlone(page);
});

test('an import takes its place while it is read', async ({ page }) => {
  const { run, url } = await start();
  for (const address of [...DEMONSTRATION, '/']) await fetch(url + address);
  expect(await run('import', 'wordpress', requireCorpus(SEED))).toContain(
    'The demonstration edition was removed: 49 articles',
  );
  const status = async () => (await fetch(`${url}/numerique`)).status;
  await expect.poll(status, { timeout: SHOWN_WITHIN_MS, intervals: [50] }).toBe(404);
  await expectSeedAlone(page);
});

async function start(prepare: (run: Portal['run']) => Promise<void> = async () => {}): Promise<Portal> {
  portal = await startPortal({ prepare, environment: { DATABASE_URL: `file:${folder}/manchette.db` } });
  return portal;
}

async function stop(): Promise<void> {
  await portal?.stop();
  portal = undefined;
}

async function open(page: Page, address: string): Promise<void> {
  const response = await page.goto((portal?.url ?? '') + address);
  expect(response?.status()).toBe(200);
}

async function expectSeedAlone(page: Page): Promise<void> {
  await open(page, '/');
  await expect(page.locator('main article')).toHaveCount(1);
  await expect(page.locator('footer')).not.toContainText(SENTENCE);
  await expect(page.locator('header nav a, footer nav a').filter({ hasText: 'Culture' })).toHaveCount(0);
  for (const address of DEMONSTRATION) {
    expect((await fetch(`${portal?.url}${address}`, { redirect: 'manual' })).status, address).toBe(404);
  }
}
