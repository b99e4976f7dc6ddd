import { asc, eq } from 'drizzle-orm';
import type { ArticleSummary, Byline } from '#lib/domain/article.ts';
import type { Reader } from '../client.ts';
import { isAmong } from '../engines/sqlite/is-among.ts';
import { jsonText } from '../engines/sqlite/json-text.ts';
import { NUMBERS, queryOnce } from '../prepare-once.ts';
import { articleAuthors } from '../schema/article-authors.ts';
import { articles } from '../schema/articles.ts';
import { authors } from '../schema/authors.ts';
import { categories } from '../schema/categories.ts';
import { leadPictures } from '../schema/lead-pictures.ts';
import { media } from '../schema/media.ts';
import { omitNulls } from './omit-nulls.ts';
import { PICTURE_LOOK } from './stored-pictures.ts';

export type SummariesById = ReadonlyMap<number, ArticleSummary>;

/** The summaries of a page's articles, in the order of their ids. */
export async function listSummaries(db: Reader, ids: readonly number[]): Promise<readonly ArticleSummary[]> {
  const summaries = await findSummaries(db, ids);
  return ids.flatMap(id => summaries.get(id) ?? []);
}

/** Two statements, whatever the number of articles. Whoever lists the ids sees to it that readers may see them. */
export async function findSummaries(db: Reader, ids: readonly number[]): Promise<SummariesById> {
  if (ids.length === 0) return new Map();
  const rows = await listRows(db, { ids });
  const bylines = await listBylines(db, ids);
  const summaries = new Map<number, ArticleSummary>();
  for (const row of rows) {
    const { publishedAt, image, stored, ...summary } = omitNulls(row);
    if (!publishedAt) continue;
    summaries.set(row.id, {
      ...summary,
      ...(image && stored && { picture: { image, stored } }),
      publishedAt,
      authors: bylines.get(row.id) ?? [],
    });
  }
  return summaries;
}

const listRows = queryOnce({ ids: NUMBERS }, (db, { ids }) =>
  db
    .select({
      id: articles.id,
      slug: articles.slug,
      kicker: articles.kicker,
      headline: articles.headline,
      standfirst: articles.standfirst,
      publishedAt: articles.visibleFrom,
      category: { slug: categories.slug, name: categories.name, colour: categories.colour },
      image: leadPictures.picture,
      stored: PICTURE_LOOK,
    })
    .from(articles)
    .innerJoin(categories, eq(categories.id, articles.categoryId))
    .leftJoin(leadPictures, eq(leadPictures.articleId, articles.id))
    .leftJoin(media, eq(media.source, jsonText(leadPictures.picture, 'source')))
    .where(isAmong(articles.id, ids)),
);

/** By article, in the order of the signatures. */
async function listBylines(
  db: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly Byline[]>> {
  const rows = await listSignatures(db, { ids });
  const bylines = new Map<number, Byline[]>();
  for (const { articleId, ...byline } of rows) {
    bylines.set(articleId, [...(bylines.get(articleId) ?? []), byline]);
  }
  return bylines;
}

const listSignatures = queryOnce({ ids: NUMBERS }, (db, { ids }) =>
  db
    .select({ articleId: articleAuthors.articleId, slug: authors.slug, name: authors.name })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .where(isAmong(articleAuthors.articleId, ids))
    .orderBy(asc(articleAuthors.articleId), asc(articleAuthors.position)),
);
