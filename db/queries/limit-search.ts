import { and, count, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { isOfList, type WordIndex } from '../engines/sqlite/search-index.ts';
import { articleAuthors } from '../schema/article-authors.ts';
import { articles } from '../schema/articles.ts';
import { listings } from '../schema/listings.ts';
import { isVisible } from './visibility.ts';

/** Among which articles something is looked for. */
export interface SearchLimits {
  readonly categoryId?: number | undefined;
  readonly authorId?: number | undefined;
  /** The first instant of a period, and the first one after it. */
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  readonly now: Date;
  /** Of a longer list each article that is found is asked whether it is on it. */
  readonly listedMax?: number | undefined;
}

const LISTED_MAX = 10_000;

/**
 * The limits of a search, as conditions on rows of an index of words joined with `articles`. Each is a range of an index of the database: of a category's
 * articles, of an author's, of all by date. A short one is read, and the rows are held against it; to read that of half the newspaper would cost more than
 * the rows that are wanted.
 */
export async function limitSearch(
  db: Reader,
  index: WordIndex,
  limits: SearchLimits,
): Promise<readonly SQL[]> {
  const { categoryId, authorId, from, to } = limits;
  const conditions: (SQL | undefined)[] = [];
  if (categoryId !== undefined) {
    const condition = and(eq(listings.categoryId, categoryId), isWithin(listings, limits));
    conditions.push(await isListed(db, index, { list: listings, condition, ...limits }));
  }
  if (authorId !== undefined) {
    const condition = and(eq(articleAuthors.authorId, authorId), isWithin(articleAuthors, limits));
    conditions.push(await isListed(db, index, { list: articleAuthors, condition, ...limits }));
  }
  if (conditions.length === 0 && (from || to)) conditions.push(await isOfPeriod(db, index, limits));
  return conditions.flatMap(condition => condition ?? []);
}

async function isListed(
  db: Reader,
  index: WordIndex,
  {
    list,
    condition,
    listedMax,
  }: Pick<SearchLimits, 'listedMax'> & {
    readonly list: typeof listings | typeof articleAuthors;
    readonly condition: SQL | undefined;
  },
): Promise<SQL> {
  if (await isShort(db, { list, condition, listedMax })) {
    return isOfList(index, sql`${db.select({ id: list.articleId }).from(list).where(condition)}`);
  }
  // A value: SQLite would turn `exists` into a join, and begin with the list.
  const row = db
    .select({ is: sql`1` })
    .from(list)
    .where(and(eq(list.articleId, index.articleId), condition));
  return sql`${row}`;
}

async function isOfPeriod(
  db: Reader,
  index: WordIndex,
  { listedMax, ...limits }: SearchLimits,
): Promise<SQL | undefined> {
  const condition = isWithin(articles, limits);
  if (!(await isShort(db, { list: articles, condition, listedMax }))) return condition;
  return isOfList(index, sql`${db.select({ id: articles.id }).from(articles).where(condition)}`);
}

function isWithin(
  list: typeof listings | typeof articleAuthors | typeof articles,
  { from, to, now }: SearchLimits,
): SQL | undefined {
  return and(
    isVisible(list, now),
    ...(from ? [gte(list.visibleFrom, from)] : []),
    ...(to ? [lt(list.visibleFrom, to)] : []),
  );
}

async function isShort(
  db: Reader,
  {
    list,
    condition,
    listedMax = LISTED_MAX,
  }: Pick<SearchLimits, 'listedMax'> & {
    readonly list: typeof listings | typeof articleAuthors | typeof articles;
    readonly condition: SQL | undefined;
  },
): Promise<boolean> {
  const some = db
    .select({ one: sql`1`.as('one') })
    .from(list)
    .where(condition)
    .limit(listedMax + 1)
    .as('some');
  const [row] = await db.select({ length: count() }).from(some);
  return row !== undefined && row.length <= listedMax;
}
