import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules of axe that a page is held to: WCAG 2.2 AA, and what axe calls good practice. */
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Those of them that look at colours: in the dark the page is the same in others. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

type Options = Parameters<AxeBuilder['options']>[0];

/** What axe has against a page, in its light colours and in its dark ones. It is itself a script: the page must allow it. */
export async function listAccessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await analyse(page, { type: 'tag', values: WCAG_22_AA });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await analyse(page, { type: 'rule', values: COLOUR_RULES });
  return [...light.map(fault => `light: ${fault}`), ...dark.map(fault => `dark: ${fault}`)];
}

async function analyse(page: Page, runOnly: NonNullable<Options['runOnly']>): Promise<readonly string[]> {
  // Our pages have no frame of another site: axe need not open a second page for its result ("legacy mode"), nor name each element by a selector.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await builder
    .options({ runOnly, resultTypes: ['violations'], selectors: false })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
}
