import { desc, eq } from 'drizzle-orm';
import type { RelatedLink } from '#lib/domain/related.ts';
import type { Reader } from '../client.ts';
import { queryOnce } from '../prepare-once.ts';
import { relatedBacklog, relatedLists } from '../schema/related.ts';

export interface RelatedList {
  readonly computedAt: Date;
  readonly links: readonly RelatedLink[];
}

/** What was found to read after an article; `undefined` as long as nobody looked. */
export async function findRelatedList(
  db: Reader,
  { articleId }: { readonly articleId: number },
): Promise<RelatedList | undefined> {
  const [row] = await findList(db, { articleId });
  return row;
}

const findList = queryOnce({ articleId: relatedLists.articleId }, (db, { articleId }) =>
  db
    .select({ computedAt: relatedLists.computedAt, links: relatedLists.links })
    .from(relatedLists)
    .where(eq(relatedLists.articleId, articleId)),
);

/** When that was: which list it is. */
export async function findRelatedDate(
  db: Reader,
  { articleId }: { readonly articleId: number },
): Promise<Date | undefined> {
  const [row] = await findDate(db, { articleId });
  return row?.computedAt;
}

const findDate = queryOnce({ articleId: relatedLists.articleId }, (db, { articleId }) =>
  db
    .select({ computedAt: relatedLists.computedAt })
    .from(relatedLists)
    .where(eq(relatedLists.articleId, articleId)),
);

/** Articles that wait for their list: what is new before the rest, and of many the newest first. */
export async function listRelatedBacklog(
  db: Reader,
  { limit }: { readonly limit: number },
): Promise<readonly number[]> {
  const rows = await db
    .select({ articleId: relatedBacklog.articleId })
    .from(relatedBacklog)
    .orderBy(desc(relatedBacklog.priority), desc(relatedBacklog.articleId))
    .limit(limit);
  return rows.map(({ articleId }) => articleId);
}
