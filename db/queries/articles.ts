import { and, asc, desc, eq, gt, isNotNull, ne, or, type SQL } from 'drizzle-orm';
import type { Article, ArticleSummary } from '#lib/domain/article.ts';
import type { PageOf } from '#lib/domain/page-of.ts';
import type { Reader } from '../client.ts';
import { LIMIT, queryOnce } from '../prepare-once.ts';
import { articleTopics } from '../schema/article-topics.ts';
import { articles } from '../schema/articles.ts';
import { categories } from '../schema/categories.ts';
import { listings } from '../schema/listings.ts';
import { topics } from '../schema/topics.ts';
import { listSummaries } from './article-summaries.ts';
import { listAncestors } from './categories.ts';
import { countListed } from './count-listed.ts';
import { listPage, type PageRequest } from './list-page.ts';
import { omitNulls } from './omit-nulls.ts';
import { isVisible } from './visibility.ts';

/** What one article may have of each; the newsroom's own limits are far below. */
const RELATIONS_MAX = 100;

/** An article that readers may see. */
export async function findArticle(
  db: Reader,
  { slug, now }: { readonly slug: string; readonly now: Date },
): Promise<Article | undefined> {
  const [row] = await findWhole(db, { slug, now });
  if (!row) return undefined;
  const { id, categoryId, ...whole } = omitNulls(row);
  const [summary] = await listSummaries(db, [id]);
  return (
    summary && {
      ...whole,
      ...summary,
      category: { ...summary.category, ancestors: await listAncestors(db, { categoryId }) },
      furtherCategories: await listFurtherCategories(db, { articleId: id, categoryId }),
      topics: await listTopics(db, { articleId: id }),
    }
  );
}

const findWhole = queryOnce({ slug: articles.slug, now: articles.visibleFrom }, (db, { slug, now }) =>
  db
    .select({
      id: articles.id,
      categoryId: articles.categoryId,
      updatedAt: articles.updatedAt,
      wordCount: articles.wordCount,
      seoTitle: articles.seoTitle,
      seoDescription: articles.seoDescription,
      canonicalUrl: articles.canonicalUrl,
      body: articles.body,
    })
    .from(articles)
    .where(and(eq(articles.slug, slug), isVisible(articles, now))),
);

const listFurtherCategories = queryOnce(
  { articleId: listings.articleId, categoryId: listings.categoryId },
  (db, { articleId, categoryId }) =>
    db
      .select({ slug: categories.slug, name: categories.name, colour: categories.colour })
      .from(listings)
      .innerJoin(categories, eq(categories.id, listings.categoryId))
      .where(
        and(
          eq(listings.articleId, articleId),
          eq(listings.origin, 'chosen'),
          ne(listings.categoryId, categoryId),
        ),
      )
      .orderBy(asc(categories.position), asc(categories.name))
      .limit(RELATIONS_MAX),
);

const listTopics = queryOnce({ articleId: articleTopics.articleId }, (db, { articleId }) =>
  db
    .select({ slug: topics.slug, name: topics.name })
    .from(articleTopics)
    .innerJoin(topics, eq(topics.id, articleTopics.topicId))
    .where(eq(articleTopics.articleId, articleId))
    .orderBy(asc(articleTopics.position))
    .limit(RELATIONS_MAX),
);

/** What becomes of an article's address, without the article. */
export type ArticleAddress =
  | {
      readonly state: 'visible';
      readonly id: number;
      readonly categorySlug: string;
      readonly publishedAt: Date;
      readonly updatedAt?: Date;
      /** The content's revision that last changed the article. */
      readonly revision: number;
    }
  | { readonly state: 'withdrawn' };

/** `undefined` when the address was never public: an unknown slug, a draft, a minute still to come. */
export async function findArticleAddress(
  db: Reader,
  { slug, now }: { readonly slug: string; readonly now: Date },
): Promise<ArticleAddress | undefined> {
  const [row] = await findPlace(db, { slug, now });
  if (!row) return undefined;
  const { state, visibleFrom, ...address } = omitNulls(row);
  return visibleFrom ? { ...address, state: 'visible', publishedAt: visibleFrom } : { state: 'withdrawn' };
}

const findPlace = queryOnce({ slug: articles.slug, now: articles.visibleFrom }, (db, { slug, now }) =>
  db
    .select({
      id: articles.id,
      state: articles.state,
      visibleFrom: articles.visibleFrom,
      updatedAt: articles.updatedAt,
      revision: articles.revision,
      categorySlug: categories.slug,
    })
    .from(articles)
    .innerJoin(categories, eq(categories.id, articles.categoryId))
    .where(and(eq(articles.slug, slug), or(eq(articles.state, 'withdrawn'), isVisible(articles, now)))),
);

interface ArticleList {
  readonly now: Date;
  readonly limit: number;
  readonly offset?: number;
}

/** The newest articles of the whole site. */
export async function listLatestArticles(
  db: Reader,
  { now, limit, offset = 0 }: ArticleList,
): Promise<readonly ArticleSummary[]> {
  const rows = await listLatest(db, { now, limit, offset });
  return listSummaries(
    db,
    rows.map(({ id }) => id),
  );
}

const LATEST = { now: articles.visibleFrom, limit: LIMIT, offset: LIMIT } as const;

const listLatest = queryOnce(LATEST, (db, { now, limit, offset }) =>
  db
    .select({ id: articles.id })
    .from(articles)
    .where(isVisible(articles, now))
    .orderBy(desc(articles.visibleFrom), desc(articles.id))
    .limit(limit)
    .offset(offset),
);

/** The articles kept at the top of the front, the last pinned first. */
export async function listPinnedArticles(
  db: Reader,
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<readonly ArticleSummary[]> {
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(isNotNull(articles.pinnedAt), isVisible(articles, now)))
    .orderBy(desc(articles.pinnedAt), desc(articles.id))
    .limit(limit);
  return listSummaries(
    db,
    rows.map(({ id }) => id),
  );
}

/** The articles of a category and of those below it, newest first. */
export async function listCategoryArticles(
  db: Reader,
  { slug, ...request }: PageRequest & { readonly slug: string },
): Promise<PageOf<ArticleSummary>> {
  return listPage(db, { ...request, list: listings, subject: isListedIn(db, slug), slug });
}

/** The newest articles of a category and of those below it, uncounted. */
export async function listNewestInCategory(
  db: Reader,
  { slug, now, limit }: { readonly slug: string; readonly now: Date; readonly limit: number },
): Promise<readonly ArticleSummary[]> {
  const rows = await listNewest(db, { slug, now, limit });
  return listSummaries(
    db,
    rows.map(({ id }) => id),
  );
}

const NEWEST = { slug: categories.slug, now: listings.visibleFrom, limit: LIMIT } as const;

const listNewest = queryOnce(NEWEST, (db, { slug, now, limit }) =>
  db
    .select({ id: listings.articleId })
    .from(listings)
    .where(and(isListedIn(db, slug), isVisible(listings, now)))
    .orderBy(desc(listings.visibleFrom), desc(listings.articleId))
    .limit(limit),
);

/** How many articles readers may see in a category and in those below it. */
export async function countCategoryArticles(
  db: Reader,
  { slug, now }: { readonly slug: string; readonly now: Date },
): Promise<number> {
  return countListed(db, { list: listings, subject: isListedIn(db, slug), slug, now });
}

function isListedIn(db: Reader, categorySlug: string | SQL): SQL {
  const category = db.select({ id: categories.id }).from(categories).where(eq(categories.slug, categorySlug));
  return eq(listings.categoryId, category);
}

/** The next minute at which an article becomes visible by itself: nothing made before it may be kept past it. */
export async function findNextPublication(
  db: Reader,
  { now }: { readonly now: Date },
): Promise<Date | undefined> {
  const [next] = await findNext(db, { now });
  return next?.visibleFrom ?? undefined;
}

const findNext = queryOnce({ now: articles.visibleFrom }, (db, { now }) =>
  db
    .select({ visibleFrom: articles.visibleFrom })
    .from(articles)
    .where(gt(articles.visibleFrom, now))
    .orderBy(asc(articles.visibleFrom))
    .limit(1),
);
