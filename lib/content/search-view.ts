import type { Reader } from '#db/client.ts';
import { listLatestArticles } from '#db/queries/articles.ts';
import { searchArticles } from '#db/queries/search-articles.ts';
import type { FoundArticles, Search, SearchAnswer } from '#lib/domain/search.ts';
import type { Site } from '#lib/domain/site.ts';
import { toQuestionTerms } from '#lib/search/question.ts';
import { LIST_PAGE_SIZE } from './page-sizes.ts';
import { findSite } from './site.ts';

const LATEST = 6;

export interface SearchView extends SearchAnswer {
  readonly site: Site;
}

/** `undefined` for a page past the last; the first is always there. */
export async function findSearchView(
  db: Reader,
  { question, number, now }: Search & { readonly now: Date },
): Promise<SearchView | undefined> {
  const found = await findPage(db, { question, number, now });
  if (!isThere(found, number)) return undefined;
  return {
    site: await findSite(db, { now }),
    question,
    number,
    found,
    pageCount: Math.max(1, Math.ceil(found.total / LIST_PAGE_SIZE)),
    latest: found.total === 0 ? await listLatestArticles(db, { now, limit: LATEST }) : [],
  };
}

/** Whether a search has such a page. */
export async function hasSearchPage(db: Reader, search: Search & { readonly now: Date }): Promise<boolean> {
  return search.number === 1 || isThere(await findPage(db, search), search.number);
}

function findPage(
  db: Reader,
  { question, number, now }: Search & { readonly now: Date },
): Promise<FoundArticles> {
  return searchArticles(db, {
    terms: toQuestionTerms(question),
    now,
    page: number,
    pageSize: LIST_PAGE_SIZE,
  });
}

function isThere({ items }: FoundArticles, number: number): boolean {
  return number === 1 || items.length > 0;
}
