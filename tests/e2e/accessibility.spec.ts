import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { WCAG_22_AA } from '../support/wcag.ts';
import { PAGE_KINDS, portalUrl } from './pages.ts';

// axe is itself a script; the pages still need none.
test.use({ javaScriptEnabled: true });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`WCAG 2.2 AA, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const { kind, path } of PAGE_KINDS) {
      test(kind, async ({ page }) => {
        await page.goto(portalUrl(path));
        const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
        expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(node => node.html) }))).toEqual([]);
      });
    }
  });
}

test('a planted fault is found', async ({ page }) => {
  await page.goto(portalUrl('/'));
  await page.evaluate(() =>
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="/icon.svg">'),
  );
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  expect(violations.map(violation => violation.id)).toContain('image-alt');
});
