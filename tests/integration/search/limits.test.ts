import { describe, expect, it } from 'vitest';
import { listSummaries } from '#db/queries/article-summaries.ts';
import { listSearchMatches } from '#db/queries/search-articles.ts';
import { readLimits } from '#lib/content/search-limits.ts';
import type { Search } from '#lib/domain/search.ts';
import { toTerms } from '#lib/search/terms.ts';
import { importedArticle, importedAuthor, importedCategory, NOW } from '../../support/imported-batch.ts';
import { createNewspaper, listAnswers, requireAnswer } from '../../support/searched-newspaper.ts';

/** In Casablanca, where it is an hour later than in UTC until 15 February 2026, and the same hour from then on. */
function newspaper() {
  const article = (
    slug: string,
    day: string,
    categoryKeys: readonly [string],
    authorKeys: readonly string[],
  ) =>
    importedArticle(slug, {
      headline: 'Le récit',
      publishedAt: new Date(day),
      categoryKeys,
      authorKeys,
      topicKeys: [],
    });
  return createNewspaper(
    [
      article('un', '2026-01-31T22:59:59Z', ['sport'], ['amina']),
      article('deux', '2026-01-31T23:00:00Z', ['football'], ['driss']),
      article('trois', '2026-02-05T12:00:00Z', ['monde'], ['amina', 'driss']),
    ],
    {
      categories: [
        importedCategory('sport'),
        importedCategory('football', { parentKey: 'sport' }),
        importedCategory('monde'),
        importedCategory('vide'),
      ],
      authors: [importedAuthor('amina'), importedAuthor('driss')],
      topics: [],
    },
  );
}

const LIMITED: readonly (readonly [limits: Omit<Search, 'question'>, slugs: readonly string[]])[] = [
  [{}, ['trois', 'deux', 'un']],
  [{ category: 'sport' }, ['deux', 'un']],
  [{ category: 'football' }, ['deux']],
  [{ category: 'vide' }, []],
  [{ author: 'amina' }, ['trois', 'un']],
  [{ author: 'amina', category: 'sport' }, ['un']],
  [{ from: '2026-02-01' }, ['trois', 'deux']],
  [{ to: '2026-01-31' }, ['un']],
  [{ from: '2026-02-01', to: '2026-02-01' }, ['deux']],
  [{ from: '2026-02-01', category: 'sport' }, ['deux']],
  [{ to: '2026-02-01', author: 'driss' }, ['deux']],
  [{ from: '2027-01-01' }, []],
];

describe('a search', () => {
  it.each(LIMITED)('limited to %j finds %j', async (limits, slugs) => {
    const { reader } = await newspaper();
    expect(await listAnswers(reader, { question: 'récit', ...limits })).toEqual(slugs);
  });

  it.each(LIMITED)('limited to %j finds %j where that is half the newspaper', async (limits, slugs) => {
    const { reader } = await newspaper();
    const { among } = await readLimits(reader, { question: 'récit', ...limits });
    const search = { ...among, query: { all: [[toTerms('récit')]], none: [] }, now: NOW, limit: 9 };
    for (const within of ['article', 'headline'] as const) {
      const matches = await listSearchMatches(reader, { ...search, within, listedMax: 0 });
      expect(
        await listSummaries(
          reader,
          matches.map(({ id }) => id),
        ),
      ).toMatchObject(slugs.map(slug => ({ slug })));
    }
  });

  it.each([
    [{ category: 'rien' }, ['category']],
    [{ category: 'A"; --' }, ['category']],
    [{ author: 'rien' }, ['author']],
    [{ from: '2026-13-01' }, ['from']],
    [{ from: 'hier' }, ['from']],
    [{ to: '2026-02-30' }, ['to']],
    [{ from: '2026-02-02', to: '2026-02-01' }, ['period']],
    [{ order: 'hasard' }, ['order']],
    [
      { category: 'rien', author: '🙂', from: 'x', to: 'y', order: 'z' },
      ['category', 'author', 'from', 'to', 'order'],
    ],
  ])('limited to %j, which makes no sense, finds everything and says so', async (limits, ignored) => {
    const { reader } = await newspaper();
    const answer = await requireAnswer(reader, { question: 'récit', ...limits });
    expect(answer).toMatchObject({ ignored, total: 3, search: { question: 'récit' } });
    expect(Object.keys(answer.search)).toEqual(['question']);
  });

  it('says what its answers can be limited to', async () => {
    const { reader } = await newspaper();
    const { categories, authors } = await requireAnswer(reader, 'récit');
    expect(categories.map(({ slug }) => slug)).toEqual(['sport', 'monde']);
    expect(authors.map(({ slug }) => slug)).toEqual(['amina', 'driss']);
    const limited = await requireAnswer(reader, { question: 'récit', author: 'driss' });
    expect(limited.authors.map(({ slug }) => slug)).toEqual(['driss']);
  });
});
