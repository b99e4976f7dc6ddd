import { asc, desc, gt } from 'drizzle-orm';
import type { BodyFormat } from '#lib/domain/article.ts';
import type { Body } from '#lib/domain/body.ts';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';

/** What an article's body was made from, and what it is now. */
export interface ArticleSource {
  readonly id: number;
  readonly headline: string;
  readonly bodyFormat: BodyFormat;
  readonly bodySource: string;
  readonly body: Body;
  readonly wordCount: number;
}

/** Articles in whatever state, in the order of their numbers: those after this one. */
export async function listArticleSources(
  db: Reader,
  { afterId, limit }: { readonly afterId: number; readonly limit: number },
): Promise<readonly ArticleSource[]> {
  return db
    .select({
      id: articles.id,
      headline: articles.headline,
      bodyFormat: articles.bodyFormat,
      bodySource: articles.bodySource,
      body: articles.body,
      wordCount: articles.wordCount,
    })
    .from(articles)
    .where(gt(articles.id, afterId))
    .orderBy(asc(articles.id))
    .limit(limit);
}

/** The greatest number an article has; 0 when there is none. The condition has the table searched from its end, where it would be scanned. */
export async function findLastArticleId(db: Reader): Promise<number> {
  const [row] = await db
    .select({ id: articles.id })
    .from(articles)
    .where(gt(articles.id, 0))
    .orderBy(desc(articles.id))
    .limit(1);
  return row?.id ?? 0;
}
