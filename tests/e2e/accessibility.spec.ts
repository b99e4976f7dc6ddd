import { expect, test } from '@playwright/test';
import { listAccessibilityFaults } from '../support/wcag.ts';
import { PAGE_KINDS, portalUrl } from './pages.ts';

// axe is itself a script; the pages still need none.
test.use({ javaScriptEnabled: true });

for (const { kind, path } of PAGE_KINDS) {
  test(`WCAG 2.2 AA, in both themes: ${kind}`, async ({ page }) => {
    await page.goto(portalUrl(path));
    expect(await listAccessibilityFaults(page)).toEqual([]);
  });
}

test('planted faults are found, also one of the dark theme alone', async ({ page }) => {
  await page.goto(portalUrl('/'));
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="/icon.svg">');
    // The policy of pages lets no style be written into one.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media (prefers-color-scheme: dark) { main * { color: #222 } }');
    document.adoptedStyleSheets.push(sheet);
  });
  const faults = await listAccessibilityFaults(page);
  expect(faults).toContain('light: image-alt <img src="/icon.svg">');
  expect(faults.filter(fault => fault.startsWith('dark: color-contrast')).length).toBeGreaterThan(0);
  expect(faults.filter(fault => fault.startsWith('light: color-contrast'))).toEqual([]);
});
