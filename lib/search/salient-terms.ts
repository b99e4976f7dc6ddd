import type { ArticleTerms } from '#lib/domain/search.ts';

/** How many of the newspaper's articles have each term; no more than what counts as common. */
export type CountTerms = (terms: readonly string[]) => Promise<ReadonlyMap<string, number>>;

interface Parts {
  readonly articleCount: number;
  readonly count: CountTerms;
  /** A term of more articles says little, and costs much to look for. */
  readonly commonFrom: number;
}

/** Of a body, the terms that come back most are looked at. */
const BODY_TERMS = 12;
const TERMS_LOOKED_AT = 24;
const TERMS_MAX = 12;
/** What the chosen terms together may have of articles: what a search for them costs. */
const ARTICLES_BUDGET = 800;

const HEADLINE_WEIGHT = 3;
const STANDFIRST_WEIGHT = 2;

/** Numbers and what is left of elisions say nothing alone. */
const TELLING = /^(?=.*\p{L}).{3,}$/u;

/** The terms that tell a text from all others: said where it counts, or often, and rare elsewhere. The most telling first. */
export async function findSalientTerms(
  terms: ArticleTerms,
  { articleCount, count, commonFrom }: Parts,
): Promise<readonly string[]> {
  const weighed = [...weighTerms(terms)].sort(([, a], [, b]) => b - a).slice(0, TERMS_LOOKED_AT);
  const counts = await count(weighed.map(([term]) => term));
  const rated: { term: string; articles: number; salience: number }[] = [];
  for (const [term, weight] of weighed) {
    const articles = counts.get(term) ?? 0;
    // Its own article alone has it, or half the newspaper.
    if (articles < 2 || articles >= commonFrom) continue;
    rated.push({ term, articles, salience: weight * Math.log((articleCount + 1) / articles) });
  }
  const chosen: string[] = [];
  let budget = ARTICLES_BUDGET;
  for (const { term, articles } of rated.sort((a, b) => b.salience - a.salience)) {
    if (chosen.length === TERMS_MAX) break;
    if (articles > budget) continue;
    budget -= articles;
    chosen.push(term);
  }
  return chosen;
}

function weighTerms({ headline, standfirst, body }: ArticleTerms): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    if (TELLING.test(term)) weights.set(term, (weights.get(term) ?? 0) + weight);
  };
  const counts = countTerms(body);
  for (const term of new Set(headline.split(' '))) add(term, HEADLINE_WEIGHT);
  for (const term of new Set(standfirst.split(' '))) add(term, STANDFIRST_WEIGHT);
  const often = [...counts].filter(([term, times]) => times > 1 && TELLING.test(term));
  for (const [term] of often.sort(([, a], [, b]) => b - a).slice(0, BODY_TERMS)) add(term, 0);
  for (const term of weights.keys()) add(term, Math.log2(1 + (counts.get(term) ?? 0)));
  return weights;
}

function countTerms(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of text.split(' ')) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
