import { LRUCache } from 'lru-cache';
import type { Reader } from '#db/client.ts';
import { findLastArticleId } from '#db/queries/article-sources.ts';
import { type ArticleToRelate, listVisibleDates } from '#db/queries/related-candidates.ts';
import { countWithTerms, listNearest } from '#db/queries/term-search.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import { findSalientTerms } from '#lib/search/salient-terms.ts';
import { toArticleTerms } from './article-terms.ts';
import { toRecency } from './recency.ts';

export interface Relating {
  readonly articleId: number;
  readonly article: ArticleToRelate;
  readonly now: Date;
}

export interface Alike {
  readonly articleId: number;
  /** 1 for the article itself, 0 for one without a telling word in common. */
  readonly score: number;
}

const CANDIDATES = 40;
/** Less is a word or two in common, and no theme. */
const SCORE_MIN = 0.2;
/** In a small newspaper a word of every fifth article is common, in a large one a word of five hundred. */
const COMMON_MAX = 500;
const COMMON_SHARE = 0.2;
const COMMON_MIN = 8;

/** How common a word is changes slowly: it is asked once a day by each connection, however many articles are looked at. */
const counts = new WeakMap<Reader, LRUCache<string, number>>();
const COUNTS = { max: 20_000, ttl: 24 * 60 * 60_000 };

/** The articles that readers see whose words are most like those of an article, the nearest first; of two as near, the one nearer in time. */
export async function listAlike(
  db: Reader,
  { articleId, article, now }: Relating,
): Promise<readonly Alike[]> {
  const { body, ...words } = article;
  const articleCount = await findLastArticleId(db);
  const commonFrom = Math.floor(Math.max(COMMON_MIN, Math.min(COMMON_MAX, articleCount * COMMON_SHARE)));
  const terms = await findSalientTerms(toArticleTerms({ ...words, bodyText: renderBodyText(body) }), {
    articleCount,
    commonFrom,
    count: asked => countOnce(db, asked, commonFrom),
  });
  if (terms.length === 0) return [];
  const nearest = await listNearest(db, { terms, limit: CANDIDATES });
  // Among those that have its words, an article is nearest to itself; one that the index does not have yet is measured by the best.
  const whole = nearest.find(near => near.articleId === articleId)?.score ?? nearest[0]?.score ?? 0;
  const others = nearest.filter(near => near.articleId !== articleId && near.score >= whole * SCORE_MIN);
  const dates = await listVisibleDates(db, { ids: others.map(near => near.articleId), now });
  const instant = article.visibleFrom ?? now;
  return others
    .flatMap(near => {
      const date = dates.get(near.articleId);
      return date
        ? [{ articleId: near.articleId, score: (near.score / whole) * toRecency(date, instant) }]
        : [];
    })
    .sort((a, b) => b.score - a.score || b.articleId - a.articleId);
}

async function countOnce(
  db: Reader,
  terms: readonly string[],
  max: number,
): Promise<ReadonlyMap<string, number>> {
  const known = counts.get(db) ?? new LRUCache<string, number>(COUNTS);
  counts.set(db, known);
  // A newspaper that grows has another measure of what is common.
  const keyOf = (term: string): string => `${max} ${term}`;
  const unknown = terms.filter(term => !known.has(keyOf(term)));
  const counted = await countWithTerms(db, { terms: unknown, max });
  for (const [term, count] of counted) known.set(keyOf(term), count);
  return new Map(terms.map(term => [term, counted.get(term) ?? known.get(keyOf(term)) ?? 0]));
}
