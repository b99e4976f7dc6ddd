import { asc, eq, gt } from 'drizzle-orm';
import type { Body, Image } from '#lib/domain/body.ts';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { leadPictures } from '../schema/lead-pictures.ts';
import { pages } from '../schema/pages.ts';
import { omitNulls } from './omit-nulls.ts';

/** A text as far as pictures are concerned. */
export interface IllustratedText {
  readonly id: number;
  readonly slug: string;
  readonly lead?: Image;
  readonly body: Body;
}

interface Slice {
  readonly afterId: number;
  readonly limit: number;
}

/** Articles in whatever state, in the order of their numbers: those after this one. */
export async function listIllustratedArticles(
  db: Reader,
  { afterId, limit }: Slice,
): Promise<readonly IllustratedText[]> {
  const rows = await db
    .select({ id: articles.id, slug: articles.slug, lead: leadPictures.picture, body: articles.body })
    .from(articles)
    .leftJoin(leadPictures, eq(leadPictures.articleId, articles.id))
    .where(gt(articles.id, afterId))
    .orderBy(asc(articles.id))
    .limit(limit);
  return rows.map(omitNulls);
}

/** The same for fixed pages. */
export async function listIllustratedPages(
  db: Reader,
  { afterId, limit }: Slice,
): Promise<readonly IllustratedText[]> {
  return db
    .select({ id: pages.id, slug: pages.slug, body: pages.body })
    .from(pages)
    .where(gt(pages.id, afterId))
    .orderBy(asc(pages.id))
    .limit(limit);
}
