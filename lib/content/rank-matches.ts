import type { Reader } from '#db/client.ts';
import {
  type ArticleSearch,
  listScoredMatches,
  listSearchMatches,
  type ScoredMatch,
  type SearchMatch,
} from '#db/queries/search-articles.ts';
import type { SearchOrder, TermQuery } from '#lib/domain/search.ts';
import { FIRST_MAX, RANKED_MAX, RECENCY } from '#lib/domain/search-ranking.ts';

/** The answers to a query by their ids, the best first. */
export interface RankedMatches {
  readonly ids: readonly number[];
  /** There are more of them. */
  readonly isCut: boolean;
}

const DAY_MS = 86_400_000;

/**
 * Puts the answers in order: by how often and where they have the words, and how rare these are. Where there are too many answers the words are in half the
 * newspaper, and such a measure says nothing; of a phrase it costs too much. Those then come first that have all of it in the headline, or in the headline and the standfirst.
 */
export async function rankMatches(
  db: Reader,
  { order, ...search }: ArticleSearch & { readonly order: SearchOrder },
): Promise<RankedMatches> {
  const matches = await listSearchMatches(db, { ...search, limit: RANKED_MAX + 1 });
  const isCut = matches.length > RANKED_MAX;
  const kept = matches.slice(0, RANKED_MAX);
  if (order === 'date') return { ids: sortByDate(kept), isCut };
  if (!isCut && !hasPhrase(search.query)) {
    return {
      ids: sortByWeight(await listScoredMatches(db, { ...search, limit: RANKED_MAX }), search.now),
      isCut,
    };
  }
  const inHeadline = await listSearchMatches(db, { ...search, limit: FIRST_MAX, within: 'headline' });
  const inSummary = await listSearchMatches(db, { ...search, limit: FIRST_MAX, within: 'summary' });
  const ids = new Set([inHeadline, inSummary, kept].flatMap(sortByDate));
  return { ids: [...ids].slice(0, RANKED_MAX), isCut };
}

function hasPhrase({ all }: TermQuery): boolean {
  return all.flat().some(sequence => sequence.length > 1);
}

function sortByDate(matches: readonly SearchMatch[]): readonly number[] {
  return matches.toSorted(compareDates).map(({ id }) => id);
}

function compareDates(a: SearchMatch, b: SearchMatch): number {
  return Number(b.publishedAt) - Number(a.publishedAt) || b.id - a.id;
}

/** By their scores, each the greater (that is: smaller) the newer its article is; the newer of two that are alike first. */
function sortByWeight(matches: readonly ScoredMatch[], now: Date): readonly number[] {
  return matches
    .map(match => {
      const ageDays = Math.max(0, Number(now) - Number(match.publishedAt)) / DAY_MS;
      return { ...match, weight: match.score * (1 + RECENCY.gain * 0.5 ** (ageDays / RECENCY.halfLifeDays)) };
    })
    .sort((a, b) => a.weight - b.weight || compareDates(a, b))
    .map(({ id }) => id);
}
