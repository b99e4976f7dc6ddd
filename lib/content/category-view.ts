import type { Reader } from '#db/client.ts';
import { listCategoryArticles } from '#db/queries/articles.ts';
import { findCategory } from '#db/queries/categories.ts';
import { findMostRead } from '#db/queries/most-read.ts';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { CategoryWithAncestors } from '#lib/domain/category.ts';
import type { MostRead } from '#lib/domain/most-read.ts';
import type { Site } from '#lib/domain/site.ts';
import { LIST_PAGE_SIZE } from './page-sizes.ts';
import { findSite } from './site.ts';

const MOST_READ = 5;

export interface CategoryView {
  readonly site: Site;
  readonly category: CategoryWithAncestors;
  /** The newest article, on page 1. */
  readonly lead: ArticleSummary | undefined;
  readonly articles: readonly ArticleSummary[];
  readonly pageCount: number;
  /** Of the category and those below it; on page 1, when enough was read for a list. */
  readonly mostRead: MostRead | undefined;
}

/** `undefined` for an unknown category and for a page past the last; page 1 always exists. */
export async function findCategoryView(
  db: Reader,
  { slug, number, now }: { readonly slug: string; readonly number: number; readonly now: Date },
): Promise<CategoryView | undefined> {
  const category = await findCategory(db, { slug });
  if (!category) return undefined;
  const page = await listCategoryArticles(db, { slug, now, page: number, pageSize: LIST_PAGE_SIZE });
  if (number > page.count) return undefined;
  const [first, ...others] = page.items;
  return {
    site: await findSite(db, { now }),
    category,
    lead: number === 1 ? first : undefined,
    articles: number === 1 ? others : page.items,
    pageCount: page.count,
    mostRead:
      number === 1 ? await findMostRead(db, { categorySlug: slug, now, limit: MOST_READ }) : undefined,
  };
}
