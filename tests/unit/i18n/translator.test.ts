import { expect, it } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';

it('says a plural', () => {
  const t = translator('ArticleDates');
  expect([1, 2].map(minutes => t('readingTime', { minutes }))).toEqual([
    '1 minute de lecture',
    '2 minutes de lecture',
  ]);
});

it('is made once', () => {
  expect(translator('Front')).toBe(translator('Front'));
  expect(translator('Front')).not.toBe(translator('ArticleDates'));
});
