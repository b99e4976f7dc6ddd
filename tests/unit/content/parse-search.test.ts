import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch } from '#lib/content/parse-search.ts';
import { tidyQuestion } from '#lib/search/question.ts';
import { searchFeedPath, searchPath } from '#lib/urls.ts';

const parse = (query: string) => parseSearch(new URLSearchParams(query));

describe('parseSearch', () => {
  it('reads each parameter, in any order', () => {
    expect(parse('page=2&tri=date&au=2026-02-03&du=2026-01-01&auteur=amina&rubrique=sport&q=eau')).toEqual({
      question: 'eau',
      category: 'sport',
      author: 'amina',
      from: '2026-01-01',
      to: '2026-02-03',
      order: 'date',
      number: 2,
    });
  });

  it('takes empty parameters and those of others for nothing', () => {
    expect(parse('q=eau&rubrique=&auteur=%20&du=&au=&tri=&page=&x=1')).toEqual({
      question: 'eau',
      number: 1,
    });
  });

  it.each(['0', '-1', '1.5', 'deux', '1000000', '%00'])('knows no page %s', page => {
    expect(parse(`q=eau&page=${page}`)).toBeUndefined();
  });
});

describe('the address of a search', () => {
  const text = fc.string({ unit: 'binary', maxLength: 250 }).map(tidyQuestion);
  const search = fc.record({
    question: text,
    category: text,
    author: text,
    from: text,
    to: text,
    order: text,
    number: fc.integer({ min: 1, max: 999_999 }),
  });

  it('says all of it, once and in one order', () => {
    fc.assert(
      fc.property(search, asked => {
        const [, query = ''] = searchPath(asked).split('?');
        const read = parse(query);
        const given = Object.entries(asked).filter(([, value]) => value !== '');
        expect(read).toEqual({ question: '', ...Object.fromEntries(given) });
        expect(searchPath(read)).toBe(searchPath(asked));
      }),
    );
  });

  it('of its feed has no page', () => {
    expect(searchFeedPath({ question: 'eau', category: 'sport' })).toBe(
      '/recherche/rss.xml?q=eau&rubrique=sport',
    );
  });
});
