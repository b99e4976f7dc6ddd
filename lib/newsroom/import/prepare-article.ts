import { renderBodyText } from '#lib/body/render-text.ts';
import type { ImportedArticle, PreparedArticle } from '#lib/domain/imported.ts';
import { countWords } from '#lib/french/reading-time.ts';
import { toArticleTerms, toArticleWords } from '../article-terms.ts';
import { toDigest } from './digest.ts';

/** All that can be made of an imported article without a database: in another thread, or before a transaction begins. */
export function prepareArticle(article: ImportedArticle): PreparedArticle {
  const { body, standfirst, ...others } = article;
  const rest = {
    ...others,
    ...(standfirst !== undefined && !isHeadline(standfirst, others) && { standfirst }),
  };
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

/** Some programs copy the title where the summary is missing: nobody reads it twice. */
function isHeadline(standfirst: string, { headline }: Pick<ImportedArticle, 'headline'>): boolean {
  const fold = (text: string) =>
    text
      .replace(/[\s.…]+/g, ' ')
      .trim()
      .toLowerCase();
  return fold(standfirst) === fold(headline);
}
