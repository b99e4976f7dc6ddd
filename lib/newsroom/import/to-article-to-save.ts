import type { ArticleToSave } from '#db/mutations/parts/article-rows.ts';
import type { PreparedArticle } from '#lib/domain/imported.ts';
import { readVocabulary } from '#lib/search/vocabulary.ts';

/** What the newsroom decides of an imported article. */
type Decided = Pick<
  ArticleToSave,
  'slug' | 'state' | 'publishedAt' | 'categoryIds' | 'authorIds' | 'topicIds' | 'now'
> & {
  /** The words that this import has brought already. */
  readonly seenWords: Set<string>;
};

export function toArticleToSave(article: PreparedArticle, { seenWords, ...decided }: Decided): ArticleToSave {
  const { kicker, headline, standfirst, leadPicture, bodyJson, bodySource, bodyFormat } = article;
  const { wordCount, terms, words, guid, updatedAt } = article;
  return {
    kicker,
    headline,
    standfirst,
    leadPicture,
    bodyJson,
    bodySource,
    bodyFormat,
    guid,
    updatedAt,
    wordCount,
    terms,
    vocabulary: readVocabulary(words.split(' '), seenWords),
    pinnedAt: article.isPinned ? article.publishedAt : undefined,
    ...decided,
  };
}
