/** The rules of axe that a page is held to: WCAG 2.2 AA, and what axe calls good practice. */
export const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
