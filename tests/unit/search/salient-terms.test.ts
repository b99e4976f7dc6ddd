import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSalientTerms } from '#lib/search/salient-terms.ts';

const NEWSPAPER: Readonly<Record<string, number>> = {
  annonce: 800,
  barrage: 30,
  bouregreg: 4,
  crue: 12,
  maroc: 1001,
  seul: 1,
  fleuve: 60,
};

describe('the terms that tell a text from others', () => {
  it('are rare elsewhere and stand where it counts; neither everywhere nor in no other text', async () => {
    const terms = {
      headline: 'maroc barrage 2026',
      standfirst: 'le crue de bouregreg seul',
      body: 'fleuve barrage fleuve bouregreg annonce fleuve le le le',
    };
    expect(await find(terms)).toEqual(['bouregreg', 'barrage', 'crue', 'fleuve']);
  });

  it('of a text are not those that it says once, in passing', async () => {
    expect(await find({ headline: 'barrage', standfirst: '', body: 'bouregreg' })).toEqual(['barrage']);
  });

  it('are none of a text without words', async () => {
    expect(await find({ headline: '', standfirst: '', body: '' })).toEqual([]);
  });

  it('are few, and together stand in a bounded number of articles, whatever the text', async () => {
    const term = fc.stringMatching(/^[a-z]{3,6}$/);
    const text = fc.array(term, { maxLength: 80 }).map(words => words.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.record({ headline: text, standfirst: text, body: text }),
        fc.integer({ min: 1, max: 499 }),
        async (terms, each) => {
          const found = await findSalientTerms(terms, {
            articleCount: 100_000,
            commonFrom: 1000,
            count: async asked => {
              expect(asked.length).toBeLessThanOrEqual(24);
              return new Map(asked.map(one => [one, each]));
            },
          });
          expect(found.length).toBeLessThanOrEqual(12);
          expect(found.length * each).toBeLessThanOrEqual(800);
          expect(new Set(found).size).toBe(found.length);
        },
      ),
    );
  });
});

function find(terms: Parameters<typeof findSalientTerms>[0]): Promise<readonly string[]> {
  return findSalientTerms(terms, {
    articleCount: 10_000,
    commonFrom: 1000,
    count: async asked => new Map(asked.map(term => [term, NEWSPAPER[term] ?? 0])),
  });
}
