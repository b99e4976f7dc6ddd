import type { Reader, Writer } from '#db/client.ts';
import { dropViews } from '#db/mutations/article-views.ts';
import { type MostReadList, saveMostRead } from '#db/mutations/save-most-read.ts';
import { listCategoriesOf, listMostViewed } from '#db/queries/article-views.ts';
import { transact } from '#db/transact.ts';
import { inSlices } from '#lib/domain/in-slices.ts';

/** What « ces dernières 24 heures » on the page says. */
const WINDOW_MS = 24 * 60 * 60_000;
/** What was read in the morning still counts half at noon. */
const HALF_LIFE_MS = 6 * 60 * 60_000;
/** With fewer views, or fewer articles that have so many, a list would say more about chance than about readers. */
const VIEWS_MIN = 10;
const ARTICLES_MIN = 5;
const LIST_LENGTH = 10;
/** The articles of the whole site from which the categories' lists are taken as well. */
const RANKED_MAX = 2000;
/** What one look-up takes. */
const SLICE = 500;

/** Makes the lists of what is read most, of the site and of each category with enough of it, and forgets views that count no more. */
export async function rankViews(db: Reader, writer: Writer, now: Date): Promise<void> {
  const since = new Date(now.getTime() - WINDOW_MS);
  const ranked = await listMostViewed(db, {
    now,
    since,
    halfLifeMs: HALF_LIFE_MS,
    viewsMin: VIEWS_MIN,
    limit: RANKED_MAX,
  });
  const lists = [...toLists([{ articleIds: ranked }]), ...toLists(await groupByCategory(db, ranked))];
  await transact(writer, async tx => {
    await saveMostRead(tx, { lists, computedAt: now });
    await dropViews(tx, { before: since });
  });
}

async function groupByCategory(db: Reader, ranked: readonly number[]): Promise<readonly MostReadList[]> {
  const byCategory = new Map<number, number[]>();
  for (const articleIds of inSlices(ranked, SLICE)) {
    const places = Map.groupBy(await listCategoriesOf(db, { articleIds }), ({ articleId }) => articleId);
    for (const articleId of articleIds) {
      for (const { categoryId } of places.get(articleId) ?? []) {
        const list = byCategory.get(categoryId) ?? [];
        if (list.length < LIST_LENGTH) list.push(articleId);
        byCategory.set(categoryId, list);
      }
    }
  }
  return [...byCategory].map(([categoryId, articleIds]) => ({ categoryId, articleIds }));
}

function toLists(ranked: readonly MostReadList[]): readonly MostReadList[] {
  return ranked
    .filter(({ articleIds }) => articleIds.length >= ARTICLES_MIN)
    .map(list => ({ ...list, articleIds: list.articleIds.slice(0, LIST_LENGTH) }));
}
