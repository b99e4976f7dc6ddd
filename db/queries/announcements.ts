import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import type { AnnouncementChannel } from '#lib/domain/announcement.ts';
import type { FeedSubject } from '#lib/domain/feed.ts';
import type { Reader } from '../client.ts';
import { announcements } from '../schema/announcements.ts';
import { articleAuthors } from '../schema/article-authors.ts';
import { articleTopics } from '../schema/article-topics.ts';
import { articles } from '../schema/articles.ts';
import { authors } from '../schema/authors.ts';
import { categories } from '../schema/categories.ts';
import { listings } from '../schema/listings.ts';
import { topics } from '../schema/topics.ts';

export interface DueAnnouncement {
  readonly id: number;
  readonly articleId: number;
  readonly slug: string;
  readonly category: { readonly slug: string };
  readonly attempts: number;
  readonly dueAt: Date;
}

/** What is to be told by now, the longest due first. */
export async function listDueAnnouncements(
  db: Reader,
  {
    channel,
    now,
    limit,
  }: { readonly channel: AnnouncementChannel; readonly now: Date; readonly limit: number },
): Promise<readonly DueAnnouncement[]> {
  return db
    .select({
      id: announcements.id,
      articleId: announcements.articleId,
      slug: articles.slug,
      category: { slug: categories.slug },
      attempts: announcements.attempts,
      dueAt: announcements.dueAt,
    })
    .from(announcements)
    .innerJoin(articles, eq(articles.id, announcements.articleId))
    .innerJoin(categories, eq(categories.id, articles.categoryId))
    .where(and(eq(announcements.channel, channel), lte(announcements.dueAt, now)))
    .orderBy(asc(announcements.dueAt))
    .limit(limit);
}

/** Whose feeds have these articles: every list that they stand in. The caller bounds the articles. */
export async function listFeedSubjects(
  db: Reader,
  { articleIds }: { readonly articleIds: readonly number[] },
): Promise<readonly FeedSubject[]> {
  const ids = [...articleIds];
  const inCategories = await db
    .select({ slug: categories.slug })
    .from(listings)
    .innerJoin(categories, eq(categories.id, listings.categoryId))
    .where(inArray(listings.articleId, ids));
  const byAuthors = await db
    .select({ slug: authors.slug })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .where(inArray(articleAuthors.articleId, ids));
  const onTopics = await db
    .select({ slug: topics.slug })
    .from(articleTopics)
    .innerJoin(topics, eq(topics.id, articleTopics.topicId))
    .where(inArray(articleTopics.articleId, ids));
  return [
    { kind: 'site' },
    ...toSubjects('category', inCategories),
    ...toSubjects('author', byAuthors),
    ...toSubjects('topic', onTopics),
  ];
}

/** Each once. */
function toSubjects(
  kind: Exclude<FeedSubject['kind'], 'site'>,
  rows: readonly { readonly slug: string }[],
): readonly FeedSubject[] {
  return [...new Set(rows.map(({ slug }) => slug))].map(slug => ({ kind, slug }));
}
