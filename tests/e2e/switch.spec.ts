import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type SearchEngine, startSearchEngine } from '../support/search-engine.ts';
import { listAccessibilityFaults } from '../support/wcag.ts';
import { portalUrl, SEED_PATH, SETTINGS_PATH } from './pages.ts';

const OFFER = 'Lire en version mobile légère';

let engine: SearchEngine;

test.beforeAll(async () => {
  engine = await startSearchEngine();
});

test.afterAll(() => engine.stop());

for (const javaScriptEnabled of [false, true]) {
  test.describe(`a reader ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('goes from a search to the mobile edition, reads on in it, leaves it, and it stays left', async ({
      page,
    }) => {
      await arrive(page, SEED_PATH);
      await expect(page).toHaveURL(portalUrl(SEED_PATH));
      await expect(offerIn(page)).toHaveCount(0);
      expect(await findChoice(page.context())).toBeUndefined();

      await goMobile(page);
      await expect(page).toHaveURL(portalUrl(`/m${SEED_PATH}`));
      expect(await findChoice(page.context())).toBe('mobile');
      await readOn(page);
      await leave(page);
      await expect(page).toHaveURL(portalUrl('/sciences'));
      expect(await findChoice(page.context())).toBe('full');

      await arrive(page, SEED_PATH);
      await expect(page).toHaveURL(portalUrl(SEED_PATH));
      await expect(offerIn(page)).toHaveCount(0);
    });

    test('who chose the mobile edition is offered it on arrival, and not on the way', async ({ page }) => {
      await page.goto(portalUrl('/sciences'));
      await goMobile(page);
      await arrive(page, SEED_PATH);
      await expect(page).toHaveURL(portalUrl(SEED_PATH));
      await expect(offerIn(page)).toBeVisible();
      // Who does not take it is left alone.
      await page
        .getByRole('navigation', { name: 'Fil d’Ariane' })
        .getByRole('link', { name: 'General' })
        .click();
      await expect(page).toHaveURL(portalUrl('/general'));
      await expect(offerIn(page)).toHaveCount(0);

      await page.goto(portalUrl(SEED_PATH));
      await offerIn(page).click();
      await expect(page).toHaveURL(portalUrl(`/m${SEED_PATH}`));
      await leave(page);
      await expect(page).toHaveURL(portalUrl(SEED_PATH));
      await expect(offerIn(page)).toHaveCount(0);
      await arrive(page, SEED_PATH);
      await expect(offerIn(page)).toHaveCount(0);
    });

    test('who wishes it is taken to the mobile edition on arrival, and can leave it', async ({ page }) => {
      await page.goto(portalUrl('/m'));
      await page.getByRole('contentinfo').getByRole('link', { name: 'Réglages' }).click();
      await expect(page.getByRole('radio', { name: 'Sans préférence' })).toBeChecked();
      await page.getByRole('radio', { name: /^La version mobile légère/ }).check();
      await page.getByRole('checkbox', { name: /^Quand je préfère la version mobile/ }).check();
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await expect(page.locator('main')).toContainText('Vos réglages sont enregistrés.');
      await expect(page.getByRole('radio', { name: /^La version mobile légère/ })).toBeChecked();
      await expect(page.getByRole('checkbox', { name: /^Quand je préfère la version mobile/ })).toBeChecked();
      expect(await findChoice(page.context())).toBe('mobile-direct');

      await arrive(page, SEED_PATH);
      await expect(page).toHaveURL(portalUrl(`/m${SEED_PATH}`));
      await page.goto(portalUrl('/sciences'));
      await expect(page).toHaveURL(portalUrl('/m/sciences'));
      await leave(page);
      await expect(page).toHaveURL(portalUrl('/sciences'));
      await arrive(page, SEED_PATH);
      await expect(page).toHaveURL(portalUrl(SEED_PATH));
      await expect(offerIn(page)).toHaveCount(0);

      // The wish outlives the exit: back in the mobile edition, it counts again.
      await goMobile(page);
      await arrive(page, '/sciences');
      await expect(page).toHaveURL(portalUrl('/m/sciences'));
    });

    test('who has the choice forgotten is nobody’s again', async ({ page }) => {
      await page.goto(portalUrl('/'));
      await goMobile(page);
      await page.getByRole('link', { name: 'Réglages' }).click();
      await expect(page.getByRole('radio', { name: /^La version mobile légère/ })).toBeChecked();
      await page.getByRole('radio', { name: 'Sans préférence' }).check();
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await expect(page.locator('main')).toContainText('Vos réglages sont enregistrés.');
      expect(await page.context().cookies()).toEqual([]);
      await arrive(page, SEED_PATH);
      await expect(offerIn(page)).toHaveCount(0);
    });

    test('whose form another site fills in keeps the choice', async ({ page }) => {
      await page.goto(portalUrl('/'));
      await goMobile(page);
      await page.goto(engine.formUrl(portalUrl(SETTINGS_PATH)));
      const answered = page.waitForResponse(portalUrl(SETTINGS_PATH));
      await page.getByRole('button').click();
      expect((await answered).status()).toBe(403);
      await expect(page.locator('main')).toContainText('rien n’a changé');
      await page.getByRole('link', { name: 'Ouvrir les réglages' }).click();
      await expect(page.getByRole('radio', { name: /^La version mobile légère/ })).toBeChecked();
    });
  });
}

test.describe('the offer', () => {
  test.use({ javaScriptEnabled: true, extraHTTPHeaders: { 'save-data': 'on' } });

  for (const width of [360, 1280]) {
    test(`holds to WCAG 2.2 AA at ${width} px, in both themes`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(portalUrl(SEED_PATH));
      await expect(offerIn(page)).toBeInViewport();
      expect(await listAccessibilityFaults(page)).toEqual([]);
    });
  }

  for (const width of [320, 768, 1280]) {
    test(`is one line at ${width} px, and shifts nothing`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      // The headline face may move a letter when it comes; what else moves is the line’s doing.
      await page.route('**/*.woff2', route => route.abort());
      await page.goto(portalUrl(SEED_PATH), { waitUntil: 'load' });
      const line = page.getByRole('complementary', { name: 'Version mobile' });
      const box = await line.boundingBox();
      expect(box).toMatchObject({ x: 0, y: 0, width });
      expect(box?.height).toBeLessThan(40);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await page.evaluate(measureShift)).toBe(0);
    });
  }

  test('comes after the links to the content and to the search, and is not printed', async ({ page }) => {
    await page.goto(portalUrl(SEED_PATH));
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(offerIn(page)).toBeFocused();
    await page.emulateMedia({ media: 'print' });
    await expect(offerIn(page)).toBeHidden();
  });
});

/** From another site, by a link. */
async function arrive(page: Page, path: string): Promise<void> {
  await page.goto(engine.resultUrl(portalUrl(path)));
  await page.getByRole('link').click();
  await page.waitForURL(url => url.href.startsWith(portalUrl('/')));
}

async function goMobile(page: Page): Promise<void> {
  await page.getByRole('contentinfo').getByRole('link', { name: 'Version mobile légère' }).click();
}

async function leave(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Quitter la version mobile' }).last().click();
}

/** Three pages of the mobile edition. */
async function readOn(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Fil d’Ariane' }).getByRole('link', { name: 'General' }).click();
  await expect(page).toHaveURL(portalUrl('/m/general'));
  await page.locator('main').getByRole('link', { name: 'Rabat et Doha misent' }).click();
  await expect(page).toHaveURL(portalUrl(`/m${SEED_PATH}`));
  await page.getByRole('contentinfo').getByRole('link', { name: 'Sciences' }).click();
  await expect(page).toHaveURL(portalUrl('/m/sciences'));
}

function offerIn(page: Page) {
  return page.getByRole('link', { name: OFFER });
}

async function findChoice(context: BrowserContext): Promise<string | undefined> {
  return (await context.cookies()).find(({ name }) => name === 'edition')?.value;
}

/** The sum of what moved since the page was drawn first (https://wicg.github.io/layout-instability/). */
function measureShift(): number {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  return observer
    .takeRecords()
    .reduce((sum, entry) => sum + ('value' in entry && typeof entry.value === 'number' ? entry.value : 0), 0);
}
