import localFont from 'next/font/local';

// Three families, because next/font shares one preload decision among the files of a family, and only the upright is on every page.
// `optional`: a face that is not there at once is for the next page, so that no line ever moves under a reader's eyes.
// `npm run build` makes the files (lib/commands/build-fonts.ts).

export const newsreader = localFont({
  src: './newsreader.woff2',
  weight: '400 700',
  style: 'normal',
  display: 'optional',
  variable: '--font-newsreader',
  adjustFontFallback: 'Times New Roman',
});

export const newsreaderItalic = localFont({
  src: './newsreader-italic.woff2',
  weight: '400',
  style: 'italic',
  display: 'optional',
  preload: false,
  variable: '--font-newsreader-italic',
  adjustFontFallback: false,
});

export const newsreaderExtended = localFont({
  src: './newsreader-extended.woff2',
  weight: '400 700',
  style: 'normal',
  display: 'optional',
  preload: false,
  variable: '--font-newsreader-extended',
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-0151, U+0154-0177, U+0179-017F, U+0218-021B' }],
});
