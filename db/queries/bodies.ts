import { inArray } from 'drizzle-orm';
import type { Body } from '#lib/domain/body.ts';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';

/** The bodies of some articles, by their ids. */
export async function listBodies(db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, Body>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: articles.id, body: articles.body })
    .from(articles)
    .where(inArray(articles.id, [...ids]));
  return new Map(rows.map(({ id, body }) => [id, body]));
}
