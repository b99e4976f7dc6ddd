import { expect, type Page, test } from '@playwright/test';
import { RICH_SLUG } from '../support/sample-export.ts';
import { PAGE_KINDS, portalUrl, SEED_PATH } from './pages.ts';

test.describe('nothing is wider than the screen', () => {
  for (const { kind, path } of PAGE_KINDS) {
    test(`at 320 px, and with text twice as large (WCAG 2.2, 1.4.10 and 1.4.4): ${kind}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(portalUrl(path));
      expect(await measureWidth(page)).toBe(320);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await measureWidth(page)).toBe(1280);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await measureWidth(page), 'on a phone').toBe(360);
    });
  }
});

function measureWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

test.describe('at 320 px a word wider than the screen takes several lines', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const path of ['/', '/sciences', SEED_PATH, `/sciences/${RICH_SLUG}`, `/m/sciences/${RICH_SLUG}`]) {
    test(path, async ({ page }) => {
      await page.goto(portalUrl(path));
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, a, figcaption)')) {
          if (element.childElementCount === 0) element.textContent = 'anticonstitutionnellement'.repeat(6);
        }
      });
      expect(await measureWidth(page)).toBe(320);
    });
  }
});

test.describe('the bar of categories, in less room than they need', () => {
  test.use({ viewport: { width: 160, height: 640 } });
  const bar = (page: Page) => page.getByRole('banner').getByRole('navigation');

  test.describe('on a phone', () => {
    test.use({ hasTouch: true, isMobile: true });

    test('begins where the current category is seen, and moves neither the page nor the focus', async ({
      page,
    }) => {
      await page.goto(portalUrl('/'));
      const last = bar(page).getByRole('link').last();
      await expect(last).not.toBeInViewport();
      await page.goto(portalUrl((await last.getAttribute('href')) ?? ''));
      await expect(bar(page).locator('[aria-current]')).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => [window.scrollY, document.activeElement?.tagName])).toEqual([
        0,
        'BODY',
      ]);
    });
  });

  test('shows all to a mouse and to the keyboard', async ({ page }) => {
    await page.goto(portalUrl('/'));
    for (const link of await bar(page).getByRole('link').all()) {
      await expect(link).toBeInViewport({ ratio: 1 });
    }
  });
});

test('whoever asks for more contrast is shown no quiet words', async ({ page }) => {
  await page.goto(portalUrl(SEED_PATH));
  const dates = page.locator('article time').first();
  await expect(dates).not.toHaveCSS('color', 'rgb(23, 24, 28)');
  await page.emulateMedia({ contrast: 'more' });
  await expect(dates).toHaveCSS('color', 'rgb(23, 24, 28)');
});

test('in forced colours, the current category and the current page are still told apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(portalUrl('/sciences/page/2'));
  for (const name of ['Rubriques', 'Pages']) {
    const links = page.getByRole('navigation', { name, exact: true }).getByRole('link');
    const borders = await links.evaluateAll(all =>
      all.map(link => [link.hasAttribute('aria-current'), getComputedStyle(link).borderBlockEndStyle]),
    );
    expect(borders.filter(([isCurrent]) => isCurrent)).toEqual([[true, 'solid']]);
    expect(borders.filter(([, style]) => style !== 'none')).toHaveLength(1);
  }
});

test('in the mobile edition what scrolls stands apart, so that a caption is its own table’s', async ({
  page,
}) => {
  await page.goto(portalUrl(`/m/sciences/${RICH_SLUG}`));
  await expect(page.locator('.wide').first()).toHaveCSS('margin-top', '16px');
});

test('the front leads across a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(portalUrl('/'));
  const lead = await page.locator('main article').first().boundingBox();
  expect(lead?.width).toBeGreaterThan(300);
});

test('the first key press reaches the link to the content, which is then seen', async ({ page }) => {
  await page.goto(portalUrl(SEED_PATH));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Aller au contenu' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#_contenu$/);
});

test('a printed table has all its columns on the paper', async ({ page }) => {
  await page.goto(portalUrl(`/sciences/${RICH_SLUG}`));
  const table = page.locator('article table').first();
  await table.evaluate(({ rows }: HTMLTableElement) => {
    for (const row of rows) for (let i = 0; i < 15; i += 1) row.append(row.cells[0]?.cloneNode(true) ?? '');
  });
  const overflow = () =>
    table.evaluate(({ parentElement: region }) => (region ? region.scrollWidth - region.clientWidth : NaN));
  expect(await overflow()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await overflow()).toBe(0);
});

test('pages are printed in the colours of light paper, also when the screen is dark', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const [path, element, colour] of [
    ['/m', 'h1', 'rgb(23, 24, 28)'],
    ['/plan-du-site', 'main section li a', 'rgb(74, 63, 201)'],
  ] as const) {
    await page.goto(portalUrl(path));
    await expect(page.locator(element).first()).toHaveCSS('color', colour);
  }
});

test('a printed article is the article alone', async ({ page }) => {
  await page.goto(portalUrl(SEED_PATH));
  const cover = page.locator('article > div > svg[aria-hidden=true]');
  await expect(cover).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(cover).toBeHidden();
  await expect(page.locator('article h1')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
});
