import type { Reader } from '#db/client.ts';
import { listAuthors } from '#db/queries/authors.ts';
import { listTopics } from '#db/queries/topics.ts';
import type { PageOf } from '#lib/domain/page-of.ts';
import type { Site } from '#lib/domain/site.ts';
import { INDEX_PAGE_SIZE } from './page-sizes.ts';
import { findSite } from './site.ts';

/** A page of the index of all authors or of all topics: those with something to read, in alphabetical order. */
export interface IndexView {
  readonly site: Site;
  readonly entries: PageOf<{ readonly slug: string; readonly name: string }>;
}

interface IndexPage {
  readonly number: number;
  readonly now: Date;
}

/** `undefined` for a page past the last; page 1 always exists. */
export async function findAuthorsView(db: Reader, page: IndexPage): Promise<IndexView | undefined> {
  return findIndexView(db, listAuthors, page);
}

export async function findTopicsView(db: Reader, page: IndexPage): Promise<IndexView | undefined> {
  return findIndexView(db, listTopics, page);
}

async function findIndexView(
  db: Reader,
  list: typeof listAuthors | typeof listTopics,
  { number, now }: IndexPage,
): Promise<IndexView | undefined> {
  const entries = await list(db, { now, page: number, pageSize: INDEX_PAGE_SIZE });
  return number > entries.count ? undefined : { site: await findSite(db, { now }), entries };
}
