import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSearchView } from '#lib/content/search-view.ts';
import { importedArticle, minutesBefore, NOW } from '../../support/imported-batch.ts';
import { bodyOf, createNewspaper, listAnswers, requireAnswer } from '../../support/searched-newspaper.ts';

function newspaper() {
  return createNewspaper([
    importedArticle('mer', { headline: 'L’eau de mer', ...bodyOf('Le sel et l’actrice.') }),
    importedArticle('riviere', { headline: 'La mer et l’eau', ...bodyOf('De l’eau douce.') }),
    importedArticle('dictionnaire', { headline: 'Le dictionnaire', ...bodyOf('Une coopération.') }),
    importedArticle('port', { headline: 'Le port', ...bodyOf('Les acteurs du port.') }),
    importedArticle('portail', { headline: 'Le portail', ...bodyOf('Des portails.') }),
  ]);
}

describe('a question', () => {
  it.each([
    // Phrases, in any quotation marks.
    ['« eau de mer »', ['mer']],
    ['"eau de mer"', ['mer']],
    ['« L’EAU DE MERS »', ['mer']],
    ['"mer de eau"', []],
    // A minus.
    ['eau -douce', ['mer']],
    ['eau -"eau douce"', ['mer']],
    ['eau -"eau de mer"', ['riviere']],
    ['-eau', []],
    // Gendered forms.
    ['actrices', ['port', 'mer']],
    // The beginning of the last word, in whatever form it has.
    ['dictionn', ['dictionnaire']],
    ['cooperati', ['dictionnaire']],
    ['dictionnaire coopér', ['dictionnaire']],
    ['coopér dictionnaire', []],
    // A word of its own is no beginning when there are answers enough, and comes first when there are few.
    ['port', ['port', 'portail']],
  ])('« %s » finds %j', async (question, slugs) => {
    const { reader } = await newspaper();
    expect(await listAnswers(reader, question)).toEqual(slugs);
  });

  it('that has answers enough as it stands is not widened', async () => {
    const { reader } = await createNewspaper([
      ...[1, 2, 3].map(n => importedArticle(`port-${n}`, { headline: 'Le port' })),
      importedArticle('portail', { headline: 'Le portail' }),
    ]);
    expect(await listAnswers(reader, 'port')).toEqual(['port-3', 'port-2', 'port-1']);
  });

  it('of exclusions alone is told so', async () => {
    const { reader } = await newspaper();
    expect(await requireAnswer(reader, '-eau')).toMatchObject({ hasExclusionsOnly: true, total: 0 });
  });

  it.each([
    ['🙂', 0],
    ['xyzw', 1],
    ['d’xyzw', 1],
    ['le xyzw', 2],
  ])('is told how many words « %s » has: %d', async (question, wordCount) => {
    const { reader } = await newspaper();
    expect(await requireAnswer(reader, question)).toMatchObject({ wordCount, total: 0 });
  });

  it('is answered whatever is typed, and never by what readers may not see', async () => {
    const { reader } = await createNewspaper([
      importedArticle('visible', { headline: 'L’eau "de" mer -sel NEAR' }),
      importedArticle('brouillon', { headline: 'L’eau "de" mer -sel NEAR', state: 'draft' }),
    ]);
    const piece = fc.oneof(
      fc.constantFrom(
        'eau',
        'mer',
        'sel',
        '"',
        '«',
        '»',
        '-',
        '*',
        '(',
        ')',
        'NEAR',
        ' ',
        'AND',
        'OR',
        '\0',
        ':',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async pieces => {
        const view = await findSearchView(reader, { question: pieces.join(''), number: 1, now: NOW });
        const shown = [...(view?.found ?? []), ...(view?.near ?? [])].map(({ article }) => article.slug);
        expect(shown.every(slug => slug === 'visible')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('answers', () => {
  it('are shown with the words that were looked for, in the forms that stand there', async () => {
    const { reader } = await newspaper();
    const { found } = await requireAnswer(reader, 'actrices');
    expect(found[0]?.passage).toEqual([
      { text: 'Les ', isMarked: false },
      { text: 'acteurs', isMarked: true },
      { text: ' du port.', isMarked: false },
    ]);
  });

  it('of which the newer comes first, other things being equal, and by far the better answer all the same', async () => {
    const { reader } = await createNewspaper([
      importedArticle('ancien', { headline: 'Le port de Tanger', publishedAt: minutesBefore(60 * 24 * 900) }),
      importedArticle('neuf', { headline: 'Le port de Tanger' }),
      importedArticle('autre', {
        headline: 'Autre chose',
        ...bodyOf('Le port est loin d’ici.'),
        publishedAt: NOW,
      }),
    ]);
    expect(await listAnswers(reader, 'port')).toEqual(['neuf', 'ancien', 'autre']);
    expect(await listAnswers(reader, { question: 'port', order: 'date' })).toEqual([
      'autre',
      'neuf',
      'ancien',
    ]);
  });

  it('that are more than can be put in order have the word in their headline first', async () => {
    const { reader } = await createNewspaper([
      importedArticle('dans-le-titre', { headline: 'Une marée', publishedAt: minutesBefore(9000) }),
      ...Array.from({ length: 1001 }, (_, n) => importedArticle(`n-${n}`, bodyOf('La marée monte.'))),
    ]);
    const { found, total, isTotalCut } = await requireAnswer(reader, 'marée');
    expect([total, isTotalCut, found[0]?.article.slug]).toEqual([1000, true, 'dans-le-titre']);
  });
});
