import { setImmediate as letOthersGo } from 'node:timers/promises';
import type { Reader, Writer } from '#db/client.ts';
import { queueRelated, type RelatedToSave, saveRelated } from '#db/mutations/related-lists.ts';
import { findArticleToRelate } from '#db/queries/related-candidates.ts';
import { findRelatedDate, listRelatedBacklog } from '#db/queries/related-lists.ts';
import { transact } from '#db/transact.ts';
import type { RelatedLink } from '#lib/domain/related.ts';
import { log } from '#lib/log.ts';
import { findRelated } from './find-related.ts';
import type { Relating } from './list-alike.ts';

/** Articles of one transaction, which only writes. */
const SLICE = 10;

/** What of each second goes into it: the rest is for those who wait for answers. */
const BUDGET_MS = 250;

/** Whoever has less of a processor while he works shares it with others, who are likely to make pages; or waits for a disk, which they may want as much. */
const ALONE_SHARE = 0.9;

/** An article of the last day is news, and those that it is related to are told of it. */
const NEWS_MS = 24 * 60 * 60_000;

/**
 * Finds what to read after articles that wait for it, as many as a part of a second allows, and a slice of them when the machine has others to serve. Reads first, an article at a time, so that
 * whatever else the process does comes in between; the write lock is taken for a moment, and only when there is something to write. Gives how many.
 */
export async function relateDue(db: Reader, writer: Writer, now: Date): Promise<number> {
  const startedMs = performance.now();
  const before = process.cpuUsage();
  let count = 0;
  for (;;) {
    const done = await relateSlice(db, writer, now);
    count += done;
    const tookMs = performance.now() - startedMs;
    const { user, system } = process.cpuUsage(before);
    const share = (user + system) / 1000 / tookMs;
    if (done < SLICE || tookMs > BUDGET_MS || share < ALONE_SHARE) return count;
  }
}

async function relateSlice(db: Reader, writer: Writer, now: Date): Promise<number> {
  const waiting = await listRelatedBacklog(db, { limit: SLICE });
  if (waiting.length === 0) return 0;
  const found: RelatedToSave[] = [];
  const neighbours = new Set<number>();
  for (const articleId of waiting) {
    const one = await relate(db, articleId, now);
    found.push(one.toSave);
    for (const id of one.neighbours) neighbours.add(id);
    await letOthersGo();
  }
  // What was looked for together knows of each other.
  for (const articleId of waiting) neighbours.delete(articleId);
  await transact(writer, async tx => {
    await saveRelated(tx, { found, computedAt: now });
    await queueRelated(tx, { articleIds: [...neighbours], priority: 'rest' });
  });
  return waiting.length;
}

/** An article that nothing can be found for must not keep the others waiting; a database in trouble must, until it is well. */
async function findOrSkip(db: Reader, relating: Relating): Promise<readonly RelatedLink[]> {
  try {
    return await findRelated(db, relating);
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_')) throw error;
    log().error({ err: error, articleId: relating.articleId }, 'no related articles could be looked for');
    return [];
  }
}

interface Related {
  readonly toSave: RelatedToSave;
  /** Articles whose own list may want it. */
  readonly neighbours: readonly number[];
}

async function relate(db: Reader, articleId: number, now: Date): Promise<Related> {
  const article = await findArticleToRelate(db, { articleId });
  if (!article) return { toSave: { articleId, revision: 0 }, neighbours: [] };
  const { revision, visibleFrom } = article;
  if (!visibleFrom || visibleFrom > now) return { toSave: { articleId, revision }, neighbours: [] };
  const links = await findOrSkip(db, { articleId, article, now });
  const isNews = now.getTime() - visibleFrom.getTime() < NEWS_MS;
  // Only the first time: otherwise two articles would tell each other of themselves for ever.
  const tellsOthers = isNews && (await findRelatedDate(db, { articleId })) === undefined;
  return {
    toSave: { articleId, revision, links },
    neighbours: tellsOthers ? links.map(link => link.articleId) : [],
  };
}
