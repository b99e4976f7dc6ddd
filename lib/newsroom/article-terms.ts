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
    words: JSON.stringify(listWords(`${kicker} ${headline} ${standfirst} ${bodyText}`)),
  };
}
