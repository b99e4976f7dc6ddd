import type { ArticleToSave } from '#db/mutations/parts/article-rows.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { countWords } from '#lib/french/reading-time.ts';

/** What the newsroom decides of an imported article. */
type Decided = Pick<
  ArticleToSave,
  'slug' | 'state' | 'publishedAt' | 'categoryIds' | 'authorIds' | 'topicIds' | 'now'
>;

export function toArticleToSave(article: ImportedArticle, decided: Decided): ArticleToSave {
  const { kicker, headline, standfirst, leadPicture, body, bodySource, bodyFormat, guid, updatedAt } =
    article;
  return {
    kicker,
    headline,
    standfirst,
    leadPicture,
    body,
    bodySource,
    bodyFormat,
    guid,
    updatedAt,
    wordCount: countWords(renderBodyText(body)),
    pinnedAt: article.isPinned ? article.publishedAt : undefined,
    ...decided,
  };
}
