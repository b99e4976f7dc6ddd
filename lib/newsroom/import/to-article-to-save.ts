import type { ArticleToSave } from '#db/mutations/parts/article-rows.ts';
import type { PreparedArticle } from '#lib/domain/imported.ts';

/** What the newsroom decides of an imported article. */
type Decided = Pick<
  ArticleToSave,
  'slug' | 'state' | 'publishedAt' | 'categoryIds' | 'authorIds' | 'topicIds' | 'now'
>;

export function toArticleToSave(article: PreparedArticle, decided: Decided): ArticleToSave {
  const { kicker, headline, standfirst, leadPicture, bodyJson, bodySource, bodyFormat } = article;
  const { wordCount, terms, guid, updatedAt } = article;
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
    pinnedAt: article.isPinned ? article.publishedAt : undefined,
    ...decided,
  };
}
