import { describe, expect, it, vi } from 'vitest';
import { importedArticle } from '../../support/imported-batch.ts';
import { bodyOf, createNewspaper, listAnswers } from '../../support/searched-newspaper.ts';

// What a large newspaper has: a word of five articles is frequent, and a question has at most six answers.
vi.mock('#lib/domain/search-ranking.ts', async original => ({
  ...(await original<typeof import('#lib/domain/search-ranking.ts')>()),
  FREQUENT_MIN: 5,
  RANKED_MAX: 6,
}));

const day = (date: number) => ({ publishedAt: new Date(Date.UTC(2026, 0, date)) });
const text = (slug: string, headline: string, body: string, date: number) =>
  importedArticle(slug, { headline, ...bodyOf(body), ...day(date) });

/** A third of it speaks of the harbour, the last article most. */
function newspaper() {
  return createNewspaper([
    ...Array.from({ length: 13 }, (_, n) => text(`n-${n}`, 'La plaine', 'Du blé, et encore du blé.', n + 1)),
    text('digue', 'La digue', 'La digue du port, une digue longue. La digue tient.', 1),
    text('phare', 'Le phare', 'Le port, et une digue au loin.', 2),
    text('criee', 'Au port', 'La criée du matin, sans dorade.', 3),
    text('quai', 'Le quai', 'Le port, la dorade.', 4),
    text('grue', 'La grue', 'Le port.', 5),
    text('bac', 'Le bac', 'Le port.', 6),
    text('jetee', 'La jetée', 'Un port, le port, le vieux port et la digue.', 7),
  ]);
}

describe('a frequent word', () => {
  it('does not weigh beside one that few articles have', async () => {
    const { reader } = await newspaper();
    expect(await listAnswers(reader, 'port digue')).toEqual(['digue', 'phare', 'jetee']);
  });

  it('alone is looked for in the headlines first', async () => {
    const { reader } = await newspaper();
    expect((await listAnswers(reader, 'port')).slice(0, 3)).toEqual(['criee', 'jetee', 'bac']);
  });

  it('in a headline does not bring back what the text excludes', async () => {
    const { reader } = await newspaper();
    const answers = await listAnswers(reader, 'port -dorade');
    expect(answers).toEqual(['jetee', 'bac', 'grue', 'phare', 'digue']);
  });
});
