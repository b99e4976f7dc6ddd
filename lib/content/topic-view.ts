import type { Reader } from '#db/client.ts';
import { findTopic, listTopicArticles, type StoredTopic } from '#db/queries/topics.ts';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { PageOf } from '#lib/domain/page-of.ts';
import type { Site } from '#lib/domain/site.ts';
import { LIST_PAGE_SIZE } from './page-sizes.ts';
import { findSite } from './site.ts';

export interface TopicView {
  readonly site: Site;
  readonly topic: StoredTopic;
  readonly articles: PageOf<ArticleSummary>;
}

/** `undefined` for a topic without an article to read, and for a page past the last. */
export async function findTopicView(
  db: Reader,
  { slug, number, now }: { readonly slug: string; readonly number: number; readonly now: Date },
): Promise<TopicView | undefined> {
  const topic = await findTopic(db, { slug });
  if (!topic) return undefined;
  const articles = await listTopicArticles(db, { slug, now, page: number, pageSize: LIST_PAGE_SIZE });
  if (articles.items.length === 0) return undefined;
  return { site: await findSite(db, { now }), topic, articles };
}
