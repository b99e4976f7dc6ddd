import { and, asc, count, desc, eq, type SQL } from 'drizzle-orm';
import type { Byline } from '#lib/domain/article.ts';
import type { TermQuery } from '#lib/domain/search.ts';
import type { Reader } from '../client.ts';
import { isAmong, toList } from '../engines/sqlite/is-among.ts';
import {
  indexOf,
  isOfList,
  matchesTerms,
  relevance,
  type SearchedPart,
  searchIndex,
} from '../engines/sqlite/search-index.ts';
import { articleAuthors } from '../schema/article-authors.ts';
import { articles } from '../schema/articles.ts';
import { authors } from '../schema/authors.ts';
import { limitSearch, type SearchLimits } from './limit-search.ts';
import { isVisible } from './visibility.ts';

/** What articles are looked for, and among which. */
export interface ArticleSearch extends SearchLimits {
  readonly query: TermQuery;
}

/** An article that answers, before it is read. */
export interface SearchMatch {
  readonly id: number;
  readonly publishedAt: Date;
}

interface Limited {
  readonly limit: number;
}

/**
 * The articles that answer a query and that readers may see, the last that came in first. In their order the index gives them one by one: a word that every
 * article has costs no more than the limit.
 */
export async function listSearchMatches(
  db: Reader,
  { limit, within = 'article', ...search }: ArticleSearch & Limited & { readonly within?: SearchedPart },
): Promise<readonly SearchMatch[]> {
  const index = indexOf(within);
  const rows = await db
    .select({ id: articles.id, publishedAt: articles.visibleFrom })
    .from(index)
    .innerJoin(articles, eq(articles.id, index.articleId))
    .where(await answers(db, search, within))
    .orderBy(desc(index.articleId))
    .limit(limit);
  return rows.flatMap(({ id, publishedAt }) => (publishedAt ? [{ id, publishedAt }] : []));
}

interface Asked {
  readonly query: TermQuery;
  readonly ids: readonly number[];
}

/** Which of these articles answer a query, without a look at who may read them. */
export async function listAnswering(db: Reader, { query, ids }: Asked): Promise<ReadonlySet<number>> {
  const rows = await db
    .select({ id: searchIndex.articleId })
    .from(searchIndex)
    .where(and(matchesTerms(query), isOneOf(ids)));
  return new Set(rows.map(({ id }) => id));
}

/** How well each of these articles has some words: the better, the smaller. For that the index goes through all articles that have any of the words. */
export async function listScores(db: Reader, { query, ids }: Asked): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .select({ id: searchIndex.articleId, score: relevance })
    .from(searchIndex)
    .where(and(matchesTerms(query), isOneOf(ids)));
  return new Map(rows.map(({ id, score }) => [id, score]));
}

function isOneOf(ids: readonly number[]): SQL {
  return isOfList(searchIndex, toList(ids));
}

/** How many articles answer, counted up to a limit. */
export async function countSearchMatches(
  db: Reader,
  { limit, ...search }: ArticleSearch & Limited,
): Promise<number> {
  const matches = db
    .select({ id: articles.id })
    .from(searchIndex)
    .innerJoin(articles, eq(articles.id, searchIndex.articleId))
    .where(await answers(db, search))
    .limit(limit)
    .as('matches');
  const [row] = await db.select({ count: count() }).from(matches);
  return row?.count ?? 0;
}

async function answers(
  db: Reader,
  { query, ...limits }: ArticleSearch,
  within: SearchedPart = 'article',
): Promise<SQL | undefined> {
  const limited = await limitSearch(db, indexOf(within), limits);
  return and(matchesTerms(query, within), ...limited, isVisible(articles, limits.now));
}

/** Who signed any of these articles, those first that signed most of them. */
export async function listAuthorsOf(
  db: Reader,
  { articleIds, limit }: { readonly articleIds: readonly number[]; readonly limit: number },
): Promise<readonly Byline[]> {
  return db
    .select({ slug: authors.slug, name: authors.name })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .where(isAmong(articleAuthors.articleId, articleIds))
    .groupBy(authors.id)
    .orderBy(desc(count()), asc(authors.slug))
    .limit(limit);
}
