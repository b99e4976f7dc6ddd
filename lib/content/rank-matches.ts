import type { Reader } from '#db/client.ts';
import { type ArticleSearch, listSearchMatches, type SearchMatch } from '#db/queries/search-articles.ts';
import type { SearchOrder } from '#lib/domain/search.ts';
import { HEADLINES_MAX, RANKED_MAX, RECENCY } from '#lib/domain/search-ranking.ts';

/** The answers to a query by their ids, the best first. */
export interface RankedMatches {
  readonly ids: readonly number[];
  /** There are more of them. */
  readonly isCut: boolean;
}

const DAY_MS = 86_400_000;

/**
 * Puts the answers in order. Where there are more than can be looked at, the words are ones that half the newspaper has: then how often an article has them says
 * little, and those come first that have them in the headline.
 */
export async function rankMatches(
  db: Reader,
  { order, ...search }: ArticleSearch & { readonly order: SearchOrder },
): Promise<RankedMatches> {
  const matches = await listSearchMatches(db, { ...search, limit: RANKED_MAX + 1 });
  const isCut = matches.length > RANKED_MAX;
  const kept = matches.slice(0, RANKED_MAX);
  const ranked = order === 'date' ? sortByDate(kept) : sortByWeight(kept, search.now);
  if (!isCut || order === 'date') return { ids: ranked.map(({ id }) => id), isCut };
  const headlines = await listSearchMatches(db, { ...search, limit: HEADLINES_MAX, within: 'headline' });
  const ids = new Set([...sortByDate(headlines), ...ranked].map(({ id }) => id));
  return { ids: [...ids].slice(0, RANKED_MAX), isCut };
}

function sortByDate(matches: readonly SearchMatch[]): readonly SearchMatch[] {
  return matches.toSorted(isNewer);
}

function isNewer(a: SearchMatch, b: SearchMatch): number {
  return Number(b.publishedAt) - Number(a.publishedAt) || b.id - a.id;
}

/** By their scores, each the greater (that is: smaller) the newer its article is; the newer of two that are alike first. */
function sortByWeight(matches: readonly SearchMatch[], now: Date): readonly SearchMatch[] {
  return matches
    .map(match => {
      const ageDays = Math.max(0, Number(now) - Number(match.publishedAt)) / DAY_MS;
      return { ...match, weight: match.score * (1 + RECENCY.gain * 0.5 ** (ageDays / RECENCY.halfLifeDays)) };
    })
    .sort((a, b) => a.weight - b.weight || isNewer(a, b));
}
