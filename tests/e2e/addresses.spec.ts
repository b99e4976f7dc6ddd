import { expect, test } from '@playwright/test';
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

test('health and readiness answer', async ({ request }) => {
  expect((await request.get(portalUrl('/healthz'))).status()).toBe(200);
  expect((await request.get(portalUrl('/readyz'))).status()).toBe(200);
});
