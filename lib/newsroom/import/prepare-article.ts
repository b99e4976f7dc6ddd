import { renderBodyText } from '#lib/body/render-text.ts';
import type { ImportedArticle, PreparedArticle } from '#lib/domain/imported.ts';
import { countWords } from '#lib/french/reading-time.ts';
import { toArticleTerms, toArticleWords } from '../article-terms.ts';
import { toDigest } from './digest.ts';

/** All that can be made of an imported article without a database: in another thread, or before a transaction begins. */
export function prepareArticle(article: ImportedArticle): PreparedArticle {
  const { body, ...rest } = article;
  const bodyJson = JSON.stringify(body);
  const bodyText = renderBodyText(body);
  return {
    ...rest,
    bodyJson,
    wordCount: countWords(bodyText),
    terms: toArticleTerms({ ...rest, bodyText }),
    words: toArticleWords({ ...rest, bodyText }).join(' '),
    digest: toDigest(article, bodyJson),
  };
}
