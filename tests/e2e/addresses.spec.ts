import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { RICH_SLUG, WITHDRAWN_SLUG } from '../support/sample-export.ts';
import { portalUrl, SEED_PATH } from './pages.ts';

const SEED_SLUG = SEED_PATH.split('/').at(-1);

test.describe('an address has one clean form, reached by one redirect', () => {
  for (const [from, status, to] of [
    [`/${SEED_SLUG}/`, 301, SEED_PATH],
    [`/${SEED_SLUG}`, 301, SEED_PATH],
    ['/?p=4021', 301, SEED_PATH],
    [`/2026/01/${RICH_SLUG}/`, 301, `/sciences/${RICH_SLUG}`],
    [`/monde/${RICH_SLUG}`, 308, `/sciences/${RICH_SLUG}`],
    [`/monde/${RICH_SLUG}/`, 308, `/sciences/${RICH_SLUG}`],
    ['/sciences/', 308, '/sciences'],
    ['/Sciences', 308, '/sciences'],
    ['/sciences/page/1', 308, '/sciences'],
    ['/sciences/page/2/', 308, '/sciences/page/2'],
  ] as const) {
    test(`${from} → ${status} ${to}`, async ({ request }) => {
      const response = await request.get(portalUrl(from), { maxRedirects: 0 });
      expect(response.status()).toBe(status);
      expect(new URL(response.headers().location ?? '', portalUrl('/')).pathname).toBe(to);
      const final = await request.get(portalUrl(to), { maxRedirects: 0 });
      expect(final.status()).toBe(200);
    });
  }
});

test.describe('what does not exist', () => {
  for (const [path, status] of [
    ['/nulle-part', 404],
    ['/sciences/nulle-part', 404],
    ['/sciences/page/4', 404],
    ['/sciences/page/0', 404],
    ['/sciences/page/deux', 404],
    ['/un/deux/trois', 404],
    ['/redaction', 404],
    ['/erreur/410', 404],
    ['/wp-login.php', 404],
    [`/monde/${WITHDRAWN_SLUG}`, 410],
    [`/2026/01/${WITHDRAWN_SLUG}/`, 410],
    ['/%E0%A4%A', 400],
  ] as const) {
    test(`${path} answers ${status}`, async ({ request }) => {
      const response = await request.get(portalUrl(path), { maxRedirects: 0 });
      expect(response.status()).toBe(status);
    });
  }
});

test.describe('what a link shows where it is shared', () => {
  test.use({ javaScriptEnabled: false });

  for (const edition of ['', '/m']) {
    test(`the cover of an article without a picture${edition && ', in the mobile edition too'}`, async ({
      page,
      request,
    }) => {
      await page.goto(portalUrl(`${edition}${SEED_PATH}`));
      const meta = (property: string) =>
        page.locator(`head > meta[property="${property}"]`).first().getAttribute('content');
      expect(await meta('og:type')).toBe('article');
      expect(await meta('og:url')).toBe(portalUrl(SEED_PATH));
      expect(await meta('og:locale')).toBe('fr_FR');
      expect(await meta('og:title')).toBe(await page.locator('h1').textContent());
      expect(await meta('og:image:alt')).toBe('Motif de zellige');
      await expect(page.locator('head > meta[name="twitter:card"]')).toHaveAttribute(
        'content',
        'summary_large_image',
      );
      const address = (await meta('og:image')) ?? '';
      expect(address).toMatch(/^http.*\/couvertures\/\d+\.png$/);
      const image = await request.get(address);
      expect(image.status()).toBe(200);
      expect(image.headers()['content-type']).toBe('image/png');
      const { width, height } = await sharp(await image.body()).metadata();
      expect({ width: String(width), height: String(height) }).toEqual({
        width: await meta('og:image:width'),
        height: await meta('og:image:height'),
      });
      const etag = image.headers().etag ?? '';
      expect((await request.get(address, { headers: { 'if-none-match': etag } })).status()).toBe(304);
    });
  }

  test('the picture of the first article of la une and of a category; of other pages the site’s sign', async ({
    page,
  }) => {
    const card = page.locator('head > meta[name="twitter:card"]');
    const meta = (property: string) => page.locator(`head > meta[property="${property}"]`);
    for (const path of ['/', '/sciences', '/sujets/astronomie']) {
      await page.goto(portalUrl(path));
      await expect(meta('og:image')).toHaveAttribute('content', /\/(?:media|couvertures)\//);
      await expect(card).toHaveAttribute('content', 'summary_large_image');
    }
    for (const path of ['/sciences/page/2', '/auteurs', '/archives']) {
      await page.goto(portalUrl(path));
      await expect(meta('og:url')).toHaveAttribute('content', portalUrl(path));
      await expect(meta('og:image')).toHaveAttribute('content', portalUrl('/icone-512.png'));
      await expect(card).toHaveAttribute('content', 'summary');
    }
  });

  test('no cover of what is no article', async ({ request }) => {
    for (const name of ['99999999', '0', 'a', '1.5']) {
      const answer = await request.get(portalUrl(`/couvertures/${name}.png`), { maxRedirects: 0 });
      expect(answer.status(), name).toBe(404);
    }
  });
});

test('health and readiness answer', async ({ request }) => {
  expect((await request.get(portalUrl('/healthz'))).status()).toBe(200);
  expect((await request.get(portalUrl('/readyz'))).status()).toBe(200);
});
