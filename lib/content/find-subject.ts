import type { Reader } from '#db/client.ts';
import { countCategoryArticles, findArticleAddress } from '#db/queries/articles.ts';
import { findCategory } from '#db/queries/categories.ts';
import { readRevision } from '#db/queries/revision.ts';
import { config } from '#lib/config.ts';
import { assertNever } from '#lib/domain/assert-never.ts';
import { articlePath, categoryPath, frontPath } from '#lib/urls.ts';
import { CATEGORY_PAGE_SIZE } from './category-view.ts';
import { findNextMidnight } from './next-midnight.ts';
import { parseRoute, type Route } from './parse-route.ts';

/** What a page is about, without the page: as little as is needed to know its address and its age. */
export interface Subject {
  readonly kind: 'page';
  readonly path: string;
  readonly revision: number;
  readonly modifiedAt?: Date;
  /** When the page changes though its subject does not. */
  readonly endsAt?: Date;
}

/** The subject that a clean path leads to, at the path it should have; `undefined` when there is none and never was. */
export async function findSubject(
  db: Reader,
  { path, now }: { readonly path: string; readonly now: Date },
): Promise<Subject | { readonly kind: 'gone' } | undefined> {
  const route = parseRoute(path);
  if (!route) return undefined;
  switch (route.name) {
    case 'front':
      return findFront(db, now);
    case 'category':
      return findCategoryPage(db, route, now);
    case 'article':
      return findArticlePage(db, route, now);
    default:
      return assertNever(route);
  }
}

/** La une is about everything, and says what day it is. */
async function findFront(db: Reader, now: Date): Promise<Subject> {
  const endsAt = findNextMidnight(now, config().timeZone);
  return { kind: 'page', path: frontPath(), revision: await readRevision(db), endsAt };
}

async function findCategoryPage(
  db: Reader,
  { category, number }: Extract<Route, { name: 'category' }>,
  now: Date,
): Promise<Subject | undefined> {
  const found = await findCategory(db, { slug: category });
  if (!found) return undefined;
  if (number > 1) {
    const articleCount = await countCategoryArticles(db, { slug: category, now });
    if ((number - 1) * CATEGORY_PAGE_SIZE >= articleCount) return undefined;
  }
  return { kind: 'page', path: categoryPath(category, number), revision: found.revision };
}

/** An article is found by its slug alone: under the wrong category its right address is still known. */
async function findArticlePage(
  db: Reader,
  { slug }: Extract<Route, { name: 'article' }>,
  now: Date,
): Promise<Subject | { readonly kind: 'gone' } | undefined> {
  const address = await findArticleAddress(db, { slug, now });
  if (!address) return undefined;
  if (address.state === 'withdrawn') return { kind: 'gone' };
  return {
    kind: 'page',
    path: articlePath({ slug, category: { slug: address.categorySlug } }),
    revision: address.revision,
    modifiedAt: address.updatedAt ?? address.publishedAt,
  };
}
