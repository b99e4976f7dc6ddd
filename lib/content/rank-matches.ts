import type { Reader } from '#db/client.ts';
import {
  type ArticleSearch,
  listAnswering,
  listScores,
  listSearchMatches,
  type SearchMatch,
} from '#db/queries/search-articles.ts';
import { countWithTerms } from '#db/queries/term-search.ts';
import type { SearchOrder, TermQuery, TermSequence } from '#lib/domain/search.ts';
import { FIRST_MAX, FREQUENT_MIN, RANKED_MAX, RECENCY } from '#lib/domain/search-ranking.ts';

/** The answers to a query by their ids, the best first. */
export interface RankedMatches {
  readonly ids: readonly number[];
  /** There are more of them. */
  readonly isCut: boolean;
}

const DAY_MS = 86_400_000;

/**
 * Puts the answers in order: by how often and where they have the words, and how rare these are. Frequent words say nothing then, and cost much; so do
 * phrases. Where there is nothing else, or there are too many answers, those come first that have all of it in the headline, or in the headline and the
 * standfirst.
 */
export async function rankMatches(
  db: Reader,
  { order, ...search }: ArticleSearch & { readonly order: SearchOrder },
): Promise<RankedMatches> {
  const matches = await listSearchMatches(db, { ...search, limit: RANKED_MAX + 1 });
  const isCut = matches.length > RANKED_MAX;
  const kept = matches.slice(0, RANKED_MAX);
  // Of one answer, or none, there is no order to find.
  if (order === 'date' || kept.length < 2) return { ids: sortByDate(kept), isCut };
  const telling = isCut || hasPhrase(search.query) ? [] : await listTelling(db, search.query);
  if (telling.length > 0) {
    const ids = kept.map(({ id }) => id);
    const scores = await listScores(db, { query: { all: telling, none: [] }, ids });
    return { ids: sortByWeight(kept, scores, search.now), isCut };
  }
  const ids = new Set([...(await listFirst(db, search)), kept].flatMap(sortByDate));
  return { ids: [...ids].slice(0, RANKED_MAX), isCut };
}

/** Those that have all of a query in the headline, and those that have it in headline and standfirst. */
async function listFirst(
  db: Reader,
  { query: { all, none }, ...search }: ArticleSearch,
): Promise<readonly (readonly SearchMatch[])[]> {
  // What an answer must not have it must have nowhere, and that only the whole index knows.
  const limit = none.length === 0 ? FIRST_MAX : 2 * FIRST_MAX;
  const asked = { ...search, query: { all, none: [] }, limit };
  const inHeadline = await listSearchMatches(db, { ...asked, within: 'headline' });
  const inSummary = await listSearchMatches(db, { ...asked, within: 'summary' });
  if (none.length === 0) return [inHeadline, inSummary];
  const ids = [...inHeadline, ...inSummary].map(({ id }) => id);
  const excluded = await listAnswering(db, { query: { all: [none], none: [] }, ids });
  return [inHeadline, inSummary].map(matches =>
    matches.filter(({ id }) => !excluded.has(id)).slice(0, FIRST_MAX),
  );
}

function hasPhrase({ all }: TermQuery): boolean {
  return all.flat().some(sequence => sequence.length > 1);
}

/** What of a query few articles have. */
async function listTelling(db: Reader, { all }: TermQuery): Promise<readonly (readonly TermSequence[])[]> {
  const counts = await countWithTerms(db, { terms: [...new Set(all.flat(2))], max: FREQUENT_MIN });
  return all.filter(alternatives =>
    alternatives.flat().every(term => (counts.get(term) ?? 0) < FREQUENT_MIN),
  );
}

function sortByDate(matches: readonly SearchMatch[]): readonly number[] {
  return matches.toSorted(compareDates).map(({ id }) => id);
}

function compareDates(a: SearchMatch, b: SearchMatch): number {
  return Number(b.publishedAt) - Number(a.publishedAt) || b.id - a.id;
}

/** By their scores, each the greater (that is: smaller) the newer its article is; the newer of two that are alike first. */
function sortByWeight(
  matches: readonly SearchMatch[],
  scores: ReadonlyMap<number, number>,
  now: Date,
): readonly number[] {
  return matches
    .map(match => {
      const ageDays = Math.max(0, Number(now) - Number(match.publishedAt)) / DAY_MS;
      const gain = RECENCY.gain * 0.5 ** (ageDays / RECENCY.halfLifeDays);
      return { ...match, weight: (scores.get(match.id) ?? 0) * (1 + gain) };
    })
    .sort((a, b) => a.weight - b.weight || compareDates(a, b))
    .map(({ id }) => id);
}
