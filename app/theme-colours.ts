/** Of the paper, light and dark: what a browser paints around a page (tests/unit/app/tokens.test.ts holds them to the tokens). */
export const THEME_COLOURS = { light: '#fbfaf7', dark: '#15161a' } as const;
