import { eq } from 'drizzle-orm';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { PageOf } from '#lib/domain/page-of.ts';
import type { Reader } from '../client.ts';
import { articleTopics } from '../schema/article-topics.ts';
import { topics } from '../schema/topics.ts';
import { listPage, type PageRequest } from './list-page.ts';

/** The articles on a topic, newest first. */
export async function listTopicArticles(
  db: Reader,
  { slug, ...request }: PageRequest & { readonly slug: string },
): Promise<PageOf<ArticleSummary>> {
  const topic = db.select({ id: topics.id }).from(topics).where(eq(topics.slug, slug));
  return listPage(db, { ...request, list: articleTopics, subject: eq(articleTopics.topicId, topic) });
}
