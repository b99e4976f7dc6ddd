import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitForeignRuns } from '#lib/french/foreign.ts';

describe('splitForeignRuns', () => {
  it.each([
    ['Le mot مرحبا, ici', 'مرحبا', 'ar', 'rtl'],
    ['dit : مرحبا، يا 3 عالم !', 'مرحبا، يا 3 عالم', 'ar', 'rtl'],
    ['parti حزب العدالة (المغرب) élu', 'حزب العدالة (المغرب)', 'ar', 'rtl'],
    ['(العربية)', 'العربية', 'ar', 'rtl'],
    ['vocalisé : مُحَمَّدٌ.', 'مُحَمَّدٌ', 'ar', 'rtl'],
    ['en ⵜⴰⵎⴰⵣⵉⵖⵜ ⵏ ⵍⵎⵖⵔⵉⴱ, dit', 'ⵜⴰⵎⴰⵣⵉⵖⵜ ⵏ ⵍⵎⵖⵔⵉⴱ', 'zgh', 'ltr'],
    ['dire שָׁלוֹם ici', 'שָׁלוֹם', 'he', 'rtl'],
    ['dire Привет, мир!', 'Привет, мир', 'und-Cyrl', 'ltr'],
    ['le λόγος grec', 'λόγος', 'el', 'ltr'],
    ['à 東京 hier', '東京', 'und-Hani', 'ltr'],
    ['dire 日本語です ici', '日本語です', 'ja', 'ltr'],
    ['dire 안녕 ici', '안녕', 'ko', 'ltr'],
  ])('%s', (text, foreign, lang, dir) => {
    const runs = splitForeignRuns(text).filter(run => run.lang !== undefined);
    expect(runs).toEqual([{ text: foreign, lang, dir }]);
  });

  it.each(['', 'rien que du français, œuvré', 'πr², Δt, 5 µm, Ω', '12 €', 'tatweel ـ seul'])(
    'finds nothing in %j',
    text => {
      expect(splitForeignRuns(text).every(run => run.lang === undefined)).toBe(true);
    },
  );

  it('keeps neighbouring scripts apart', () => {
    expect(splitForeignRuns('العربية ⵜⴰⵎⴰⵣⵉⵖⵜ').map(run => run.lang)).toEqual(['ar', undefined, 'zgh']);
  });

  it('loses nothing, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'aا(א)[ⵜ ]жω日かー1 ـ') }),
        ),
        text => {
          expect(
            splitForeignRuns(text)
              .map(run => run.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
