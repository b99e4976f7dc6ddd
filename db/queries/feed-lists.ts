import { and, asc, desc, eq } from 'drizzle-orm';
import { assertNever } from '#lib/domain/assert-never.ts';
import type { FeedSubject } from '#lib/domain/feed.ts';
import type { Reader } from '../client.ts';
import { articleAuthors } from '../schema/article-authors.ts';
import { articleTopics } from '../schema/article-topics.ts';
import { articles } from '../schema/articles.ts';
import { authors } from '../schema/authors.ts';
import { categories } from '../schema/categories.ts';
import { listings } from '../schema/listings.ts';
import { topics } from '../schema/topics.ts';
import { type CountedList, countListed } from './count-listed.ts';
import { omitNulls } from './omit-nulls.ts';
import { isVisible } from './visibility.ts';

interface Subject {
  readonly of: Exclude<FeedSubject, { kind: 'site' }>;
}

const SUBJECT_TABLES = { category: categories, author: authors, topic: topics } as const;

export interface StoredFeedSubject {
  readonly id: number;
  readonly name: string;
  readonly description?: string;
  /** The content's revision that last changed it or its list of articles. */
  readonly revision: number;
}

/** What a feed follows, when that is not the whole site; whether or not readers may see any article of it. */
export async function findFeedSubject(db: Reader, { of }: Subject): Promise<StoredFeedSubject | undefined> {
  const subjects = SUBJECT_TABLES[of.kind];
  const [subject] = await db
    .select({
      id: subjects.id,
      name: subjects.name,
      description: subjects.description,
      revision: subjects.revision,
    })
    .from(subjects)
    .where(eq(subjects.slug, of.slug));
  return subject && omitNulls(subject);
}

interface FeedList {
  readonly of: FeedSubject;
  readonly now: Date;
}

/** The articles of a feed's subject that readers may see, by their ids: from the newest, or from the oldest. */
export async function listFeedIds(
  db: Reader,
  {
    of,
    now,
    from,
    limit,
    offset = 0,
  }: FeedList & {
    readonly from: 'newest' | 'oldest';
    readonly limit: number;
    readonly offset?: number;
  },
): Promise<readonly number[]> {
  const { list, subject } = toList(db, of);
  const articleId = 'articleId' in list ? list.articleId : list.id;
  const inOrder = from === 'newest' ? desc : asc;
  const rows = await db
    .select({ id: articleId })
    .from(list)
    .where(and(subject, isVisible(list, now)))
    .orderBy(inOrder(list.visibleFrom), inOrder(articleId))
    .limit(limit)
    .offset(offset);
  return rows.map(({ id }) => id);
}

export async function countFeedArticles(db: Reader, { of, now }: FeedList): Promise<number> {
  return countListed(db, { ...toList(db, of), now });
}

function toList(db: Reader, of: FeedSubject): Omit<CountedList, 'now'> {
  switch (of.kind) {
    case 'site':
      return { list: articles, subject: undefined, slug: '' };
    case 'category':
      return { list: listings, subject: eq(listings.categoryId, idOf(db, of)), slug: of.slug };
    case 'author':
      return { list: articleAuthors, subject: eq(articleAuthors.authorId, idOf(db, of)), slug: of.slug };
    case 'topic':
      return { list: articleTopics, subject: eq(articleTopics.topicId, idOf(db, of)), slug: of.slug };
    default:
      return assertNever(of);
  }
}

function idOf(db: Reader, { kind, slug }: Subject['of']) {
  const subjects = SUBJECT_TABLES[kind];
  return db.select({ id: subjects.id }).from(subjects).where(eq(subjects.slug, slug));
}
