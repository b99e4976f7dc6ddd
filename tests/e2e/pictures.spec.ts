import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { drawnPicture, writePicture } from '../support/pictures.ts';
import { type Portal, startPortal } from '../support/portal.ts';
import { listAccessibilityFaults } from '../support/wcag.ts';
import { exportOf, itemOf, termOf } from '../support/wordpress-export.ts';

const UPLOADS = 'https://journal.example/wp-content/uploads';
const ARTICLE = '/monde/le-port';

let folder: string;
let portal: Portal;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pictures-'));
  for (const [name, width, height] of [
    ['une.jpg', 2400, 1600],
    ['quai.jpg', 1200, 900],
    ['digue.jpg', 900, 1200],
    ['phare.jpg', 600, 400],
  ] as const) {
    await writePicture(path.join(folder, 'uploads', name), await drawnPicture({ width, height }));
  }
  await writeFile(
    path.join(folder, 'export.xml'),
    exportOf({ items: [article(), plainArticle(), attachment()] }),
  );
  portal = await startPortal({ prepare: async run => void (await importInto(run)) });
});

test.afterAll(async () => {
  await portal.stop();
  await rm(folder, { recursive: true });
});

test('a reader without JavaScript sees the pictures of an article, with their words', async ({ page }) => {
  const statuses: number[] = [];
  page.on('response', response => {
    if (response.url().includes('/media/')) statuses.push(response.status());
  });
  await page.goto(portal.url + ARTICLE);
  const hero = page.locator('article > figure');
  await expect(hero.getByRole('img', { name: 'Le port au matin' })).toBeVisible();
  await expect(hero).toContainText('Le port, samedi. Crédit\u00a0: Nadia Idrissi');
  for (const image of await page.getByRole('img').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate(loadedWidth)).toBeGreaterThan(0);
  }
  expect(statuses.length).toBeGreaterThanOrEqual(4);
  expect(new Set(statuses)).toEqual(new Set([200]));
  await expect(page.locator('main')).toContainText('Photo\u00a0: Une vue perdue');
});

test('a gallery is a strip that the keyboard scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(portal.url + ARTICLE);
  const strip = page.getByRole('group', { name: 'Galerie de 3 photos' });
  await expect(strip.getByRole('img')).toHaveCount(3);
  await strip.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => strip.evaluate(element => element.scrollLeft)).toBeGreaterThan(0);
});

test('a picture leads to its own page, and from there to the others and back', async ({ page }) => {
  await page.goto(portal.url + ARTICLE);
  await page.getByRole('link', { name: /^Agrandir la photo\s: Le port au matin/ }).click();
  await expect(page).toHaveURL(`${portal.url}/photo/le-port/1`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Photo 1 sur 4');
  await expect(page.getByRole('figure')).toContainText('Le port, samedi.');
  await expect.poll(() => page.getByRole('figure').getByRole('img').evaluate(loadedWidth)).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Photo suivante' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Photo 2 sur 4');
  await page.getByRole('link', { name: /^Revenir à l’article\s: Le port/ }).click();
  await expect(page).toHaveURL(portal.url + ARTICLE);
});

test('a portrait is seen whole on its page, at any size of screen', async ({ page }) => {
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`${portal.url}/photo/le-port/4`);
    const box = await page.getByRole('figure').getByRole('img').boundingBox();
    expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(4 / 3, 1);
    expect(box?.height).toBeLessThanOrEqual(700);
    expect(box?.width).toBeLessThanOrEqual(width);
  }
});

test('the mobile edition says what a picture weighs, and sends it to who asks for it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', request => {
    const { pathname } = new URL(request.url());
    // A browser asks for a site's icon once, for itself.
    if (pathname !== '/icon.svg') requests.push(pathname);
  });
  await page.goto(`${portal.url}/m${ARTICLE}`);
  expect(requests).toEqual([`/m${ARTICLE}`]);
  const link = page.getByRole('link', { name: /^Voir la photo\s: Le port au matin \(\d+\sKo\)$/ });
  const kilobytes = Number(/\((\d+)/.exec((await link.textContent()) ?? '')?.[1]);
  requests.length = 0;
  const answer = page.waitForResponse(/\/media\//);
  await link.click();
  await expect(page).toHaveURL(`${portal.url}/m/photo/le-port/1`);
  expect(Math.ceil((await (await answer).body()).length / 1024)).toBe(kilobytes);
  await expect(page.getByRole('img', { name: 'Le port au matin' })).toBeVisible();
  expect(requests).toHaveLength(2);
  await page.getByRole('link', { name: 'Photo suivante' }).click();
  await expect(page).toHaveURL(`${portal.url}/m/photo/le-port/2`);
});

test('a link to an article shows its picture where it is shared', async ({ page, request }) => {
  await page.goto(portal.url + ARTICLE);
  const meta = (property: string) =>
    page.locator(`head > meta[property="${property}"]`).first().getAttribute('content');
  expect(await meta('og:image:alt')).toBe('Le port au matin');
  expect([await meta('og:image:width'), await meta('og:image:height')]).toEqual(['1280', '720']);
  const image = await request.get((await meta('og:image')) ?? '');
  expect(image.headers()['content-type']).toBe('image/jpeg');
  expect(await sharp(await image.body()).metadata()).toMatchObject({ width: 1280, height: 720 });
});

test('the front leads with a picture, which comes first', async ({ page }) => {
  await page.goto(portal.url);
  const lead = page.locator('main article').first();
  await expect(lead.getByRole('heading')).toHaveText('Le port');
  await expect(lead.locator('img')).toHaveAttribute('fetchpriority', 'high');
  await expect(lead.locator('img')).not.toHaveAttribute('loading');
  await expect(page.locator('main article').nth(1).locator('svg')).toBeVisible();
});

test.describe('with script, for the measures', () => {
  test.use({ javaScriptEnabled: true });

  for (const address of ['/', ARTICLE, '/photo/le-port/1', '/m/photo/le-port/1']) {
    test(`nothing shifts while pictures come: ${address}`, async ({ page }) => {
      await page.addInitScript(recordShifts);
      await page.goto(portal.url + address, { waitUntil: 'networkidle' });
      expect(JSON.parse((await page.locator('html').getAttribute('data-shifts')) ?? '[]')).toEqual([]);
    });

    test(`WCAG 2.2 AA, in both themes: ${address}`, async ({ page }) => {
      await page.goto(portal.url + address);
      expect(await listAccessibilityFaults(page)).toEqual([]);
    });
  }
});

test('a picture that comes later is shown at once', async ({ page }) => {
  await page.goto(portal.url + ARTICLE);
  await expect(page.getByRole('img', { name: 'Une vue perdue' })).toHaveCount(0);
  await writePicture(
    path.join(folder, 'uploads', 'perdue.jpg'),
    await drawnPicture({ width: 640, height: 480 }),
  );
  await importInto(portal.run);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('img', { name: 'Une vue perdue' })).toHaveCount(1, { timeout: 100 });
  }).toPass({ timeout: 5000 });
});

/** Runs in the page: what moved, and from where to where. */
function recordShifts(): void {
  const shifts: string[] = [];
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as (PerformanceEntry & { sources?: LayoutShiftSource[] })[]) {
      for (const { node, previousRect, currentRect } of entry.sources ?? []) {
        const html = node instanceof Element ? node.outerHTML.slice(0, 120) : node?.nodeName;
        shifts.push(`${html}: ${JSON.stringify(previousRect)} → ${JSON.stringify(currentRect)}`);
      }
    }
    document.documentElement.dataset.shifts = JSON.stringify(shifts);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** https://wicg.github.io/layout-instability/#sec-layout-shift-attribution */
interface LayoutShiftSource {
  readonly node: Node | null;
  readonly previousRect: DOMRectReadOnly;
  readonly currentRect: DOMRectReadOnly;
}

function loadedWidth(element: Element): number {
  return element instanceof HTMLImageElement ? element.naturalWidth : 0;
}

function importInto(run: Portal['run']): Promise<string> {
  return run('import', 'wordpress', path.join(folder, 'export.xml'), '--media', path.join(folder, 'uploads'));
}

function article(): string {
  const image = (name: string, alt: string) =>
    `<figure class="wp-block-image"><img src="${UPLOADS}/${name}" alt="${alt}"><figcaption>${alt}, vue de la digue</figcaption></figure>`;
  return itemOf({
    title: 'Le port',
    content: [
      '<p>Un texte.</p>',
      image('quai-300x225.jpg', 'Le quai'),
      `<figure class="wp-block-gallery">${['quai', 'digue', 'phare'].map(name => image(`${name}.jpg`, name)).join('')}</figure>`,
      image('perdue.jpg', 'Une vue perdue'),
    ].join(''),
    wp: { post_id: '1', post_name: 'le-port', post_date_gmt: '2026-02-01 10:00:00' },
    more: `${termOf('category', 'monde', 'Monde')}${THUMBNAIL}`,
  });
}

/** Newer, without a picture. */
function plainArticle(): string {
  return itemOf({
    title: 'Sans photo',
    link: 'https://journal.example/sans-photo/',
    wp: { post_id: '2', post_name: 'sans-photo', post_date_gmt: '2026-02-02 10:00:00' },
    more: termOf('category', 'monde', 'Monde'),
  });
}

const THUMBNAIL =
  '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>';

function attachment(): string {
  return itemOf({
    title: 'Une photo',
    excerpt: 'Le port, samedi. Crédit : Nadia Idrissi',
    wp: {
      post_id: '9',
      post_type: 'attachment',
      status: 'inherit',
      attachment_url: `${UPLOADS}/une.jpg`,
    },
    more: '<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Le port au matin</wp:meta_value></wp:postmeta>',
  });
}
