import { and, asc, count, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { Byline } from '#lib/domain/article.ts';
import type { TermQuery } from '#lib/domain/search.ts';
import type { Reader } from '../client.ts';
import { isAmong } from '../engines/sqlite/is-among.ts';
import {
  isOfList,
  matchesTerms,
  relevance,
  type SearchedPart,
  searchIndex,
} from '../engines/sqlite/search-index.ts';
import { articleAuthors } from '../schema/article-authors.ts';
import { articles } from '../schema/articles.ts';
import { authors } from '../schema/authors.ts';
import { listings } from '../schema/listings.ts';
import { isVisible } from './visibility.ts';

/** What articles are looked for, and among which. */
export interface ArticleSearch {
  readonly query: TermQuery;
  readonly categoryId?: number | undefined;
  readonly authorId?: number | undefined;
  /** The first instant of a period, and the first one after it. */
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  readonly now: Date;
}

/** An article that answers, before it is read. */
export interface SearchMatch {
  readonly id: number;
  readonly publishedAt: Date;
}

export interface ScoredMatch extends SearchMatch {
  /** How well it answers: the better, the smaller. */
  readonly score: number;
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
  { limit, within, ...search }: ArticleSearch & Limited & { readonly within?: SearchedPart },
): Promise<readonly SearchMatch[]> {
  const rows = await db
    .select({ id: articles.id, publishedAt: articles.visibleFrom })
    .from(searchIndex)
    .innerJoin(articles, eq(articles.id, searchIndex.articleId))
    .where(answers(db, search, within))
    .orderBy(desc(searchIndex.articleId))
    .limit(limit);
  return rows.flatMap(({ id, publishedAt }) => (publishedAt ? [{ id, publishedAt }] : []));
}

/** The same with their scores, for which the index goes through all articles that have any of the terms. */
export async function listScoredMatches(
  db: Reader,
  { limit, ...search }: ArticleSearch & Limited,
): Promise<readonly ScoredMatch[]> {
  const rows = await db
    .select({ id: articles.id, publishedAt: articles.visibleFrom, score: relevance })
    .from(searchIndex)
    .innerJoin(articles, eq(articles.id, searchIndex.articleId))
    .where(answers(db, search))
    .orderBy(desc(searchIndex.articleId))
    .limit(limit);
  return rows.flatMap(({ publishedAt, ...row }) => (publishedAt ? [{ ...row, publishedAt }] : []));
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
    .where(answers(db, search))
    .limit(limit)
    .as('matches');
  const [row] = await db.select({ count: count() }).from(matches);
  return row?.count ?? 0;
}

function answers(db: Reader, search: ArticleSearch, within?: SearchedPart): SQL | undefined {
  return and(matchesTerms(search.query, within), ...listLimits(db, search), isVisible(articles, search.now));
}

/** Each limit is a range of an index: of a category's articles, of an author's, of all by date. */
function listLimits(db: Reader, { categoryId, authorId, from, to, now }: ArticleSearch): readonly SQL[] {
  const isWithin = (list: typeof listings | typeof articleAuthors | typeof articles) =>
    and(
      isVisible(list, now),
      ...(from ? [gte(list.visibleFrom, from)] : []),
      ...(to ? [lt(list.visibleFrom, to)] : []),
    );
  const limits: SQL[] = [];
  if (categoryId !== undefined) {
    const of = and(eq(listings.categoryId, categoryId), isWithin(listings));
    limits.push(isOfList(sql`${db.select({ id: listings.articleId }).from(listings).where(of)}`));
  }
  if (authorId !== undefined) {
    const of = and(eq(articleAuthors.authorId, authorId), isWithin(articleAuthors));
    limits.push(isOfList(sql`${db.select({ id: articleAuthors.articleId }).from(articleAuthors).where(of)}`));
  }
  if (limits.length === 0 && (from || to)) {
    limits.push(isOfList(sql`${db.select({ id: articles.id }).from(articles).where(isWithin(articles))}`));
  }
  return limits;
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
