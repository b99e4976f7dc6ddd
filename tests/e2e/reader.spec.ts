import { expect, test } from '@playwright/test';
import { findFrenchFaults } from '../support/french-faults.ts';
import { EMPTY_CATEGORY_SLUG } from '../support/sample-export.ts';
import { PAGE_KINDS, portalUrl, SEED_PATH, SETTINGS_PATH } from './pages.ts';

test.describe('a reader without JavaScript', () => {
  test('reads the article of the seed, whole and in faultless French', async ({ page }) => {
    await page.goto(portalUrl(SEED_PATH));
    const headline = 'Transition numérique\u00a0: Rabat et Doha misent sur l’innovation partagée';
    await expect(page.locator('h1')).toHaveText(headline);
    await expect(page).toHaveTitle(`${headline} | Manchette`);
    const breadcrumb = page.getByRole('navigation', { name: 'Fil d’Ariane' });
    await expect(breadcrumb.getByRole('listitem')).toHaveText(['Accueil', 'General', headline]);
    const published = page.locator('article time').first();
    await expect(published).toHaveText('mardi 3 février 2026 à 14 h 30');
    await expect(published).toHaveAttribute('datetime', '2026-02-03T14:30:00+01:00');
    await expect(page.locator('article').first()).toContainText('Par La rédaction');
    await expect(page.locator('article p[id^=p-]')).toHaveCount(8);
  });

  test('goes from the front to a category to an article and back', async ({ page }) => {
    await page.goto(portalUrl('/'));
    await page
      .getByRole('navigation', { name: 'Rubriques' })
      .first()
      .getByRole('link', { name: 'Sciences' })
      .click();
    await expect(page.locator('h1')).toHaveText('Sciences');
    await page.getByRole('link', { name: 'Page suivante' }).click();
    await expect(page).toHaveURL(portalUrl('/sciences/page/2'));
    await page.locator('main article a').first().click();
    await expect(page.locator('article h1')).toBeVisible();
    await page
      .getByRole('navigation', { name: 'Fil d’Ariane' })
      .getByRole('link', { name: 'Accueil' })
      .click();
    await expect(page.locator('h1')).toHaveText('Manchette');
  });

  test('finds an article by words of it, wherever the search begins', async ({ page }) => {
    await page.goto(portalUrl('/sciences'));
    const header = page.getByRole('search', { name: 'Rechercher dans le journal' });
    await header.getByRole('searchbox').fill('chronique étoile');
    await header.getByRole('button', { name: 'Rechercher' }).click();
    await expect(page).toHaveURL(portalUrl('/recherche?q=chronique+%C3%A9toile'));
    await expect(page.locator('h1')).toHaveText('Recherche\u00a0: «\u00a0chronique étoile\u00a0»');
    await expect(page.locator('main')).toContainText('45 articles.');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    await page.getByRole('link', { name: 'Page suivante' }).click();
    await expect(page).toHaveURL(portalUrl('/recherche?q=chronique+%C3%A9toile&page=2'));
    const form = page.getByRole('search', { name: 'Votre recherche' });
    await form.getByRole('searchbox').fill('transitions numeriques DOHA');
    await form.getByRole('searchbox').press('Enter');
    await page.locator('main article a').first().click();
    await expect(page).toHaveURL(portalUrl(SEED_PATH));
  });

  for (const edition of ['', '/m']) {
    test(`gets to what was meant and misspelt, and closes in on it: ${edition || 'full'} edition`, async ({
      page,
    }) => {
      await page.goto(portalUrl(`${edition}/recherche?q=chroniqeu`));
      await page.getByRole('link', { name: '«\u00a0chronique\u00a0»' }).click();
      await expect(page).toHaveURL(portalUrl(`${edition}/recherche?q=chronique`));
      await expect(page.locator('main mark').first()).toHaveText(/^chroniques?$/i);
      const form = page.getByRole('search', { name: 'Votre recherche' });
      await form.getByText('Affiner la recherche').click();
      await form.getByLabel('Auteur').selectOption({ label: 'Amina Berrada' });
      await form.getByLabel('Du').fill('2026-01-05');
      await form.getByRole('button', { name: 'Affiner' }).click();
      await expect(page).toHaveURL(/auteur=amina&du=2026-01-05&au=$/);
      await page.getByRole('link', { name: 'Par date' }).click();
      await expect(page).toHaveURL(
        portalUrl(`${edition}/recherche?q=chronique&auteur=amina&du=2026-01-05&tri=date`),
      );
      await expect(page.locator('main')).toContainText(/ articles?\./);
    });
  }

  for (const path of ['/', SEED_PATH, '/nulle-part', '/m', `/m${SEED_PATH}`, '/m/recherche?q=a']) {
    test(`gets to the search with two keys, as on every page: ${path}`, async ({ page }) => {
      await page.goto(portalUrl(path));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toHaveText('Aller à la recherche');
      await page.keyboard.press('Enter');
      const search = page.getByRole('search', { name: 'Rechercher dans le journal' });
      await expect(search.getByRole('searchbox')).toBeFocused();
    });
  }

  test('is told that a category has no article, in either edition', async ({ page }) => {
    for (const edition of ['', '/m']) {
      await page.goto(portalUrl(`${edition}/${EMPTY_CATEGORY_SLUG}`));
      await expect(page.locator('main')).toContainText('Cette rubrique n’a pas d’article pour le moment.');
      await page.goto(portalUrl(`${edition}/sciences`));
      await expect(page.locator('main')).not.toContainText('pas d’article');
    }
  });

  test('goes to the mobile edition and back, from an article to the same article', async ({ page }) => {
    await page.goto(portalUrl(SEED_PATH));
    await page.getByRole('contentinfo').getByRole('link', { name: 'Version mobile légère' }).click();
    await expect(page).toHaveURL(portalUrl(`/m${SEED_PATH}`));
    await expect(page.locator('h1')).toContainText('Rabat et Doha misent');
    await page
      .getByRole('navigation', { name: 'Fil d’Ariane' })
      .getByRole('link', { name: 'General' })
      .click();
    await expect(page).toHaveURL(portalUrl('/m/general'));
    await page.locator('main').getByRole('link', { name: 'Rabat et Doha misent' }).click();
    await page.getByRole('link', { name: 'Quitter la version mobile' }).last().click();
    await expect(page).toHaveURL(portalUrl(SEED_PATH));
  });

  test('past the last answer of a search is told that there is no such page', async ({ page }) => {
    const response = await page.goto(portalUrl('/recherche?q=chronique&page=40'));
    expect(response?.status()).toBe(404);
  });

  for (const { kind, path, status } of PAGE_KINDS) {
    test(`gets a whole page: ${kind}`, async ({ page }) => {
      const response = await page.goto(portalUrl(path));
      expect(response?.status()).toBe(status);
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('main')).toBeVisible();
      await expect(page.getByRole('contentinfo')).toBeVisible();
      await expect(page.getByRole('search', { name: 'Rechercher dans le journal' })).toBeVisible();
      const breadcrumb = page.getByRole('navigation', { name: 'Fil d’Ariane' });
      await expect(breadcrumb).toHaveCount(/^\/m?$/.test(path) ? 0 : 1);
      await page.locator('pre, code').evaluateAll(all => all.map(code => code.remove()));
      expect(findFrenchFaults(await page.locator('body').innerText())).toEqual([]);
    });
  }
});

// With lib/delivery, which remembers: switch.spec.ts.
if (process.env.DELIVERY === 'off') {
  test('a page is compressed without delivery too', async ({ request }) => {
    const answer = await request.get(portalUrl(SEED_PATH), { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers()['content-encoding']).toBe('gzip');
  });

  test('a server that remembers nothing offers nothing, and says so', async ({ page }) => {
    await page.goto(portalUrl(SETTINGS_PATH));
    await expect(page.locator('main')).toContainText('Ce serveur ne retient pas de préférence.');
    await expect(page.locator('main form')).toHaveCount(0);
    await page.setExtraHTTPHeaders({ 'save-data': 'on' });
    await page.goto(portalUrl(SEED_PATH));
    await expect(page.getByRole('complementary', { name: 'Version mobile' })).toHaveCount(0);
  });
}

test('every link of a page leads to a page', async ({ page, request }) => {
  const from = new Map<string, string>();
  for (const { path } of PAGE_KINDS) {
    await page.goto(portalUrl(path));
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll(all => all.map(a => a.getAttribute('href') ?? ''));
    for (const link of links) from.set(link, path);
  }
  const broken: string[] = [];
  for (const [link, path] of from) {
    const response = await request.get(portalUrl(link), { maxRedirects: 0 });
    if (response.status() !== 200) broken.push(`${path} → ${link}: ${response.status()}`);
  }
  expect(broken).toEqual([]);
});
