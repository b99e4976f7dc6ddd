import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { PAGE_KINDS, portalUrl, SEED_PATH } from './pages.ts';

for (const [browser, ...options] of [
  ['w3m', '-dump', '-cols', '80', '-O', 'UTF-8'],
  ['lynx', '-dump', '-width=80', '-display_charset=UTF-8'],
] as const) {
  for (const [edition, path] of [
    ['full', SEED_PATH],
    ['mobile', `/m${SEED_PATH}`],
  ] as const) {
    test(`an article of the ${edition} edition reads well in ${browser}`, async () => {
      const { stdout } = await promisify(execFile)(browser, [...options, portalUrl(path)]);
      const text = stdout.replaceAll(/\s+/g, ' ');
      expect(text).toContain('Transition numérique : Rabat et Doha misent sur l’innovation partagée');
      expect(text).toContain('mardi 3 février 2026 à 14 h 30');
      expect(text).toContain('Le Web Summit Qatar 2026, événement mondial de référence');
      expect(text.indexOf('Accueil')).toBeLessThan(text.indexOf('mardi 3 février'));
    });
  }
}

test('neighbours do not run together where no style is read', async ({ page }) => {
  for (const { path } of PAGE_KINDS) {
    await page.goto(portalUrl(path));
    const stuck = await page
      .locator('a + a, a + span')
      .evaluateAll(all =>
        all
          .filter(({ previousSibling }) => previousSibling instanceof Element)
          .map(element => `${element.previousElementSibling?.textContent}${element.textContent}`),
      );
    expect(stuck, path).toEqual([]);
  }
});
