import { describe, expect, it } from 'vitest';
import type { Reader } from '#db/client.ts';
import { findSearchView } from '#lib/content/search-view.ts';
import {
  importedArticle,
  importedAuthor,
  importedCategory,
  importedTopic,
  NOW,
} from '../../support/imported-batch.ts';
import { createNewspaper, requireAnswer } from '../../support/searched-newspaper.ts';

describe('a search for a name', () => {
  it.each([
    ['émilie d’aubigné', [{ kind: 'author', slug: 'admin', name: 'Émilie d’Aubigné' }]],
    ['EMILIE D AUBIGNE', [{ kind: 'author', slug: 'admin', name: 'Émilie d’Aubigné' }]],
    ['crimee', [{ kind: 'topic', slug: 'mer-noire', name: 'Crimée' }]],
    ['« Économie »', [{ kind: 'category', slug: 'eco', name: 'Économie' }]],
    ['émilie', []],
    ['Muette', []],
    ['?!', []],
    ['', []],
  ])('leads to what bears it: « %s »', async (question, named) => {
    expect((await requireAnswer(await newspaper(), question)).named).toEqual(named);
  });

  it('does so on its first page alone', async () => {
    const reader = await newspaper();
    expect((await findSearchView(reader, { question: 'crimée', number: 1, now: NOW }))?.named).toHaveLength(
      1,
    );
    expect((await findSearchView(reader, { question: 'crimée', number: 2, now: NOW }))?.named).toEqual([]);
  });
});

async function newspaper(): Promise<Reader> {
  const articles = Array.from({ length: 11 }, (_, index) =>
    importedArticle(`a-${index}`, {
      headline: 'En Crimée',
      categoryKeys: ['eco'],
      authorKeys: ['admin'],
      topicKeys: ['mer-noire'],
    }),
  );
  const { reader } = await createNewspaper(articles, {
    authors: [importedAuthor('admin', { name: 'Émilie d’Aubigné' }), importedAuthor('b', { name: 'Muette' })],
    categories: [importedCategory('eco', { name: 'Économie' })],
    topics: [importedTopic('mer-noire', { name: 'Crimée' })],
  });
  return reader;
}
