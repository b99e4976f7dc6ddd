import { describe, expect, it } from 'vitest';
import { deleteImported } from '#db/mutations/delete-imported.ts';
import { saveArticleBody } from '#db/mutations/save-article-body.ts';
import { readRevision } from '#db/queries/revision.ts';
import { transact } from '#db/transact.ts';
import { findSearchView } from '#lib/content/search-view.ts';
import { rebuildBody } from '#lib/import/rebuild-body.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { indexDue } from '#lib/newsroom/index-search.ts';
import { reindexArticles } from '#lib/newsroom/reindex-articles.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { importedArticle, importedBatch, minutesBefore, NOW } from '../../support/imported-batch.ts';
import { bodyOf, createNewspaper, listAnswers } from '../../support/searched-newspaper.ts';

describe('a search', () => {
  it.each([
    ['ecoles', ['ecole']],
    ['L’ÉCOLE', ['ecole']],
    ['oeuvre', ['musee']],
    ['musée œuvres', ['musee']],
    ['le musée de la ville', ['musee']],
    ['musée école', []],
    ['chapô', ['ecole']],
    ['surtitre', ['musee']],
    ['introuvable', []],
    ['', []],
    ['?!', []],
  ])('for « %s » finds %j', async (question, slugs) => {
    const { reader } = await newspaper();
    expect(await listAnswers(reader, question)).toEqual(slugs);
  });

  it('gives first what has the words in its headline, then the newest', async () => {
    const { reader } = await createNewspaper([
      importedArticle('texte', {
        headline: 'Autre chose',
        ...bodyOf('Le port de Tanger'),
        publishedAt: minutesBefore(1),
      }),
      importedArticle('vieux', { headline: 'Le port' }),
      importedArticle('neuf', { headline: 'Le port', publishedAt: minutesBefore(30) }),
    ]);
    expect(await listAnswers(reader, 'port')).toEqual(['neuf', 'vieux', 'texte']);
  });

  it.each([
    '"',
    '*',
    'a AND',
    'NEAR(',
    'headline:école',
    '^école',
    '-école',
    "'; drop table articles; --",
    '🙂'.repeat(100),
    '\0',
    'é'.repeat(10_000),
    '() {} [] % _',
  ])('for %j is no error', async question => {
    const { reader } = await newspaper();
    expect(await findSearchView(reader, { question, number: 1, now: NOW })).toBeDefined();
  });

  it('has pages of ten, and none past the last', async () => {
    const { reader } = await createNewspaper(
      Array.from({ length: 21 }, (_, index) => importedArticle(`recit-${index}`, { headline: 'Un récit' })),
    );
    const pages = [1, 2, 3, 4].map(number =>
      findSearchView(reader, { question: 'récit', number, now: NOW }).then(view => view?.found.length),
    );
    expect(await Promise.all(pages)).toEqual([10, 10, 1, undefined]);
  });

  it('offers the newest articles to a reader who has nothing else to read', async () => {
    const { reader } = await newspaper();
    const view = await findSearchView(reader, { question: 'introuvable', number: 1, now: NOW });
    expect(view?.latest.map(({ slug }) => slug)).toEqual(['musee', 'ecole']);
  });
});

describe('the search index', () => {
  it('shows a scheduled article from its minute on, and a withdrawn one no more', async () => {
    const { reader, writer } = await createNewspaper([
      importedArticle('demain', { state: 'scheduled', publishedAt: minutesBefore(-60) }),
      importedArticle('brouillon', { state: 'draft' }),
    ]);
    expect(await listAnswers(reader, 'titre')).toEqual([]);
    expect(await listAnswers(reader, 'titre', minutesBefore(-61))).toEqual(['demain']);
    await withdrawArticle(writer, { slug: 'demain', now: minutesBefore(-62) });
    expect(await listAnswers(reader, 'titre', minutesBefore(-63))).toEqual([]);
  });

  it('knows an article by its new words alone when it is imported again', async () => {
    const { reader, writer } = await newspaper();
    const batch = importedBatch([importedArticle('ecole', { headline: 'Le lycée' })]);
    await applyImport(writer, { source: 'essai', batch, now: NOW });
    expect(await listAnswers(reader, 'lycée')).toEqual(['ecole']);
    expect(await listAnswers(reader, 'école')).toEqual([]);
  });

  it('forgets what is deleted', async () => {
    const { reader, writer } = await newspaper();
    await transact(writer, tx => deleteImported(tx, { source: 'essai' }));
    expect(await listAnswers(reader, 'école')).toEqual([]);
    expect(writer.client.prepare('select count(*) from search_index').pluck().get()).toBe(0);
  });

  it('takes in what a change left behind, tells readers, and then has nothing to do', async () => {
    const { reader, writer } = await newspaper();
    const { body } = bodyOf('Une gare');
    await transact(writer, tx =>
      saveArticleBody(tx, { id: 1, bodySource: '<p>Deux mots</p>', body, wordCount: 2 }),
    );
    const changed = await readRevision(reader);
    expect(await listAnswers(reader, 'gare')).toEqual([]);
    await indexDue(reader, writer);
    expect(await listAnswers(reader, 'gare')).toEqual(['ecole']);
    const indexed = await readRevision(reader);
    expect(indexed).toBeGreaterThan(changed);
    await indexDue(reader, writer);
    expect(await readRevision(reader)).toBe(indexed);
  });

  it('is made again by reindex', async () => {
    const { reader, writer } = await newspaper();
    writer.client.exec('delete from search_index');
    expect(await listAnswers(reader, 'école')).toEqual([]);
    await reindexArticles(writer, { rebuild: rebuildBody });
    expect(await listAnswers(reader, 'école')).toEqual(['ecole']);
  });
});

function newspaper() {
  return createNewspaper([
    importedArticle('ecole', { headline: 'L’école rouvre', standfirst: 'Un chapô.' }),
    importedArticle('musee', {
      kicker: 'Surtitre',
      headline: 'Les œuvres du musée',
      ...bodyOf('Le musée de la ville ouvre.'),
      publishedAt: minutesBefore(30),
    }),
  ]);
}
