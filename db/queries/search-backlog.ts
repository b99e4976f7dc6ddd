import { asc, eq } from 'drizzle-orm';
import type { Body } from '#lib/domain/body.ts';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { searchBacklog } from '../schema/search-backlog.ts';
import { omitNulls } from './omit-nulls.ts';

/** What of an article readers find it by. */
export interface SearchableArticle {
  readonly id: number;
  readonly kicker?: string;
  readonly headline: string;
  readonly standfirst?: string;
  readonly body: Body;
}

/** Articles whose words the search index does not have yet. */
export async function listSearchBacklog(
  db: Reader,
  { limit }: { readonly limit: number },
): Promise<readonly SearchableArticle[]> {
  const rows = await db
    .select({
      id: articles.id,
      kicker: articles.kicker,
      headline: articles.headline,
      standfirst: articles.standfirst,
      body: articles.body,
    })
    .from(searchBacklog)
    .innerJoin(articles, eq(articles.id, searchBacklog.articleId))
    .orderBy(asc(searchBacklog.articleId))
    .limit(limit);
  return rows.map(omitNulls);
}

/** Whether there is any, without reading one. */
export async function hasSearchBacklog(db: Reader): Promise<boolean> {
  const rows = await db.select().from(searchBacklog).limit(1);
  return rows.length > 0;
}
