import type { FeedArticle } from './feed.ts';

/** A program fetches a feed every hour: beyond this it gets addresses and summaries. Thirty long articles take a fifth of it. */
export const TEXTS_CHARACTERS_MAX = 2_000_000;

/** The articles of one document, of which the first keep their whole text as long as there is room for it. */
export function boundTexts(articles: readonly FeedArticle[]): readonly FeedArticle[] {
  let room = TEXTS_CHARACTERS_MAX;
  return articles.map(article => {
    const length = article.html?.length ?? 0;
    if (length > room) return { ...article, html: undefined };
    room -= length;
    return article;
  });
}
