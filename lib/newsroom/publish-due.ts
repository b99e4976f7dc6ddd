import type { Reader, Writer } from '#db/client.ts';
import { setArticleState } from '#db/mutations/set-article-state.ts';
import { listDueArticles } from '#db/queries/due-articles.ts';
import { transact } from '#db/transact.ts';
import { announceArticle } from './announce-article.ts';

/** A transaction of so many lasts a few milliseconds; the rest follows a second later. */
const BATCH = 100;

/**
 * Takes note of the scheduled articles whose minute has come, so that what was made before is made again. Gives how many; none the second
 * time. Reads first: the write lock, for which others may wait, is taken only when there is something to write.
 */
export async function publishDue(db: Reader, writer: Writer, now: Date): Promise<number> {
  const due = await listDueArticles(db, { now, limit: BATCH });
  if (due.length === 0) return 0;
  return transact(writer, async tx => {
    // Asked again under the lock: another process may have been faster.
    const stillDue = await listDueArticles(tx, { now, limit: BATCH });
    for (const { id, publishedAt } of stillDue) {
      await setArticleState(tx, { id, state: 'published', publishedAt });
      await announceArticle(tx, { articleId: id, now });
    }
    return stillDue.length;
  });
}
