import { describe, expect, it } from 'vitest';
import { boundTexts, TEXTS_CHARACTERS_MAX } from '#lib/feeds/bound-texts.ts';
import { sampleArticle } from '../../support/sample-feed.ts';

describe('boundTexts', () => {
  it('keeps the texts that have room, and of the others the article', () => {
    const long = 'x'.repeat(TEXTS_CHARACTERS_MAX - 10);
    const articles = [
      sampleArticle('un', { html: long }),
      sampleArticle('deux', { html: '<p>onze signes</p>' }),
      sampleArticle('trois', { html: '<p>a</p>' }),
    ];
    const bound = boundTexts(articles);
    expect(bound.map(({ html }) => html)).toEqual([long, undefined, '<p>a</p>']);
    expect(bound.map(({ title }) => title)).toEqual(articles.map(({ title }) => title));
  });
});
