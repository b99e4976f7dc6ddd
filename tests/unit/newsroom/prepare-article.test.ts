import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { prepareArticle } from '#lib/newsroom/import/prepare-article.ts';
import { importedArticle, NOW } from '../../support/imported-batch.ts';

describe('prepareArticle', () => {
  it('makes what the database keeps of a body and its words', () => {
    const article = importedArticle('a', { kicker: 'Écoles', headline: 'L’eau', standfirst: 'Un chapô' });
    const prepared = prepareArticle(article);
    expect(prepared).not.toHaveProperty('body');
    expect(JSON.parse(prepared.bodyJson)).toEqual(article.body);
    expect(prepared.wordCount).toBe(2);
    expect(prepared.terms).toEqual({ headline: 'ecol eau', standfirst: 'un chapo', body: 'deux mot' });
    expect(prepared.words).toBe('Écoles L eau Un chapô Deux mots');
  });

  it('leaves out a standfirst that only says the headline again', () => {
    const article = importedArticle('a', { headline: 'L’eau monte', standfirst: 'L’eau monte.' });
    const prepared = prepareArticle(article);
    expect(prepared).not.toHaveProperty('standfirst');
    expect(prepared.digest, 'nothing has changed in the source').toBe(
      hash('sha256', JSON.stringify(article), 'hex'),
    );
    expect(prepared.words).toBe('L eau monte Deux mots');
  });

  it.each([
    importedArticle('a'),
    importedArticle('b', { updatedAt: NOW, isPinned: true, headline: 'Un « \u2028 » et \ud800' }),
    importedArticle('c', { relativeDates: { publishedAt: 'deux jours avant', updatedAt: 'la veille' } }),
  ])('digests what former imports digested of $key', article => {
    const former = hash('sha256', JSON.stringify({ ...article, ...article.relativeDates }), 'hex');
    expect(prepareArticle(article).digest).toBe(former);
  });
});
