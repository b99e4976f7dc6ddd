import type { ArticleTerms } from '#lib/domain/search.ts';
import { toTerms } from '#lib/search/terms.ts';
import { listWords } from '#lib/search/vocabulary.ts';

interface ArticleWords {
  readonly kicker?: string;
  readonly headline: string;
  readonly standfirst?: string;
  readonly bodyText: string;
}

/** What the search index has of an article. */
export function toArticleTerms({
  kicker = '',
  headline,
  standfirst = '',
  bodyText,
}: ArticleWords): ArticleTerms {
  return {
    headline: toTerms(`${kicker} ${headline}`).join(' '),
    standfirst: toTerms(standfirst).join(' '),
    body: toTerms(bodyText).join(' '),
  };
}

/** Its different words as they are written. */
export function toArticleWords({
  kicker = '',
  headline,
  standfirst = '',
  bodyText,
}: ArticleWords): readonly string[] {
  return listWords(`${kicker} ${headline} ${standfirst} ${bodyText}`);
}
