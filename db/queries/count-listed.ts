import { and, count, gt, type SQL } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { Reader } from '../client.ts';
import type { articleAuthors } from '../schema/article-authors.ts';
import type { articleTopics } from '../schema/article-topics.ts';
import type { articles } from '../schema/articles.ts';
import type { listings } from '../schema/listings.ts';
import { readRevision } from './revision.ts';
import { isVisible } from './visibility.ts';

export interface ListOfSubject {
  readonly list: typeof listings | typeof articleAuthors | typeof articleTopics;
  /** Whose articles the list holds: an equality on the first column of the list's covering index. */
  readonly subject: SQL;
  /** Its slug, which names the list among those of its table. */
  readonly slug: string;
  readonly now: Date;
}

/** A list that is only counted: the articles of the whole site are one too, without a subject. */
export interface CountedList extends Omit<ListOfSubject, 'list' | 'subject'> {
  readonly list: ListOfSubject['list'] | typeof articles;
  readonly subject: SQL | undefined;
}

interface KeptCount {
  readonly revision: number;
  readonly until: Date;
  readonly articles: number;
}

const LISTS_MAX = 1000;

/**
 * How many articles readers may see in a list. What was counted at the content's revision need not be counted again: only what has come to its minute since
 * is added. So each of the thousand pages of a large category does not go through all of it.
 */
export async function countListed(db: Reader, listed: CountedList): Promise<number> {
  const revision = await readRevision(db);
  const counts = countsOf(db, listed.list);
  const kept = counts.get(listed.slug);
  if (kept && kept.revision === revision && kept.until <= listed.now) {
    return kept.articles + (await countSince(db, { ...listed, since: kept.until }));
  }
  const articles = await countSince(db, listed);
  counts.set(listed.slug, { revision, until: listed.now, articles });
  return articles;
}

/** Of each connection, for each table. */
const keptCounts = new WeakMap<Reader, Map<CountedList['list'], LRUCache<string, KeptCount>>>();

function countsOf(db: Reader, list: CountedList['list']): LRUCache<string, KeptCount> {
  const ofConnection = keptCounts.get(db) ?? new Map<CountedList['list'], LRUCache<string, KeptCount>>();
  keptCounts.set(db, ofConnection);
  const counts = ofConnection.get(list) ?? new LRUCache<string, KeptCount>({ max: LISTS_MAX });
  ofConnection.set(list, counts);
  return counts;
}

async function countSince(
  db: Reader,
  { list, subject, now, since }: CountedList & { readonly since?: Date },
): Promise<number> {
  const [total] = await db
    .select({ articles: count() })
    .from(list)
    .where(and(subject, isVisible(list, now), since && gt(list.visibleFrom, since)));
  return total?.articles ?? 0;
}
