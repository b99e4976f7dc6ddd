import { describe, expect, it } from 'vitest';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { importedArticle, NOW } from '../../support/imported-batch.ts';
import { bodyOf, createNewspaper, requireAnswer } from '../../support/searched-newspaper.ts';

function newspaper() {
  return createNewspaper([
    importedArticle('tomates', { headline: 'Le prix des tomates', ...bodyOf('À Marrakech, l’été.') }),
    importedArticle('cerises', { headline: 'Des tomates cerises', ...bodyOf('Le cours de l’eau.') }),
    importedArticle('barrage', { headline: 'LE BARRAGE', ...bodyOf('Une cour et des cours.') }),
    importedArticle('brouillon', { headline: 'Le secret', state: 'draft' }),
  ]);
}

describe('a question with few answers', () => {
  it.each([
    ['tomattes', 'tomates'],
    ['tomtaes', 'tomates'],
    ['omates', 'tomates'],
    ['prix des tomattes', 'prix des tomates'],
    ['« tomattes cerises »', '« tomates cerises »'],
    // As the newspaper writes it.
    ['marakech', 'Marrakech'],
    // An apostrophe left out.
    ['leau', 'l’eau'],
    ['prix leau', undefined],
    ['barage', 'BARRAGE'],
  ])('« %s » is offered as « %s »', async (question, suggestion) => {
    const { reader } = await newspaper();
    expect((await requireAnswer(reader, question)).suggestion).toBe(suggestion);
  });

  it.each(['tomates', 'xyzw', 'secrey', '', 'eau', '🙂', '-tomattes'])(
    '« %s » is offered in no other words',
    async question => {
      const { reader } = await newspaper();
      expect((await requireAnswer(reader, question)).suggestion).toBeUndefined();
    },
  );

  it('is offered another word for one that an article has only where that is far more frequent', async () => {
    const articles = ['Gaulle', ...Array.from({ length: 11 }, () => 'gaules')].map((headline, index) =>
      importedArticle(`a-${index}`, { headline }),
    );
    const few = await createNewspaper(articles.slice(0, 4));
    expect((await requireAnswer(few.reader, 'gaulle')).suggestion).toBeUndefined();
    const many = await createNewspaper(articles);
    expect((await requireAnswer(many.reader, 'gaulle')).suggestion).toBe('gaules');
    const near = await createNewspaper([...articles, importedArticle('b', { headline: 'Gaulze, gaulxe' })]);
    expect((await requireAnswer(near.reader, 'gaulxe')).suggestion).toBeUndefined();
  });

  it('is not offered words that no article has any more', async () => {
    const { reader, writer } = await newspaper();
    await withdrawArticle(writer, { slug: 'barrage', now: NOW });
    expect((await requireAnswer(reader, 'barage')).suggestion).toBeUndefined();
  });

  it('is offered the articles that have some of its words, once each', async () => {
    const { reader } = await newspaper();
    const { found, near, latest } = await requireAnswer(reader, 'tomates cerises jaunes');
    expect(found).toEqual([]);
    expect(near.map(({ article }) => article.slug)).toEqual(['cerises', 'tomates']);
    expect(latest).toEqual([]);
    const some = await requireAnswer(reader, 'tomates cerises');
    expect([...some.found, ...some.near].map(({ article }) => article.slug)).toEqual(['cerises', 'tomates']);
  });

  it('is offered no articles that have what it excludes', async () => {
    const { reader } = await newspaper();
    const { near } = await requireAnswer(reader, 'tomates jaunes -cerises');
    expect(near.map(({ article }) => article.slug)).toEqual(['tomates']);
  });
});
