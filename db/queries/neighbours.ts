import { and, asc, desc, eq, gt, gte, lt, or } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { queryOnce } from '../prepare-once.ts';
import { articles } from '../schema/articles.ts';
import { listings } from '../schema/listings.ts';
import { isVisible } from './visibility.ts';

export interface NeighbourIds {
  /** The one just before it in time. */
  readonly older?: number;
  readonly newer?: number;
}

/** The articles on either side of a visible one in its main category's list. */
export async function findNeighbourIds(
  db: Reader,
  { articleId, now }: { readonly articleId: number; readonly now: Date },
): Promise<NeighbourIds> {
  const [article] = await findPlace(db, { articleId, now });
  if (!article?.visibleFrom) return {};
  const place = { articleId, categoryId: article.categoryId, visibleFrom: article.visibleFrom };
  const [older] = await findOlder(db, place);
  const [newer] = await findNewer(db, { ...place, now });
  return { ...(older && { older: older.id }), ...(newer && { newer: newer.id }) };
}

const PLACE = {
  articleId: listings.articleId,
  categoryId: listings.categoryId,
  visibleFrom: listings.visibleFrom,
};

const findPlace = queryOnce({ articleId: articles.id, now: articles.visibleFrom }, (db, { articleId, now }) =>
  db
    .select({ categoryId: articles.categoryId, visibleFrom: articles.visibleFrom })
    .from(articles)
    .where(and(eq(articles.id, articleId), isVisible(articles, now))),
);

// Of two articles of one instant the greater id comes later. The first comparison repeats what the second says, as one range of the index. Its upper
// end is the article's own instant alone: given `now` as well, SQLite would take that, and walk from there to the article.
const findOlder = queryOnce({ ...PLACE }, (db, { articleId, categoryId, visibleFrom }) =>
  db
    .select({ id: listings.articleId })
    .from(listings)
    .where(
      and(
        eq(listings.categoryId, categoryId),
        isVisible(listings, visibleFrom),
        or(lt(listings.visibleFrom, visibleFrom), lt(listings.articleId, articleId)),
      ),
    )
    .orderBy(desc(listings.visibleFrom), desc(listings.articleId))
    .limit(1),
);

const findNewer = queryOnce(
  { ...PLACE, now: listings.visibleFrom },
  (db, { articleId, categoryId, visibleFrom, now }) =>
    db
      .select({ id: listings.articleId })
      .from(listings)
      .where(
        and(
          eq(listings.categoryId, categoryId),
          isVisible(listings, now),
          gte(listings.visibleFrom, visibleFrom),
          or(gt(listings.visibleFrom, visibleFrom), gt(listings.articleId, articleId)),
        ),
      )
      .orderBy(asc(listings.visibleFrom), asc(listings.articleId))
      .limit(1),
);
