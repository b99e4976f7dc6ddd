import { eq } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { contentRevision } from '../schema/content-revision.ts';
import { moveAtOnce } from './parts/revision.ts';

/** Makes the move that paced changes still owe, if any. */
export async function settleRevision(tx: Transaction): Promise<void> {
  const [last] = await tx
    .select({ isOwed: contentRevision.isOwed })
    .from(contentRevision)
    .where(eq(contentRevision.id, 1));
  if (last?.isOwed) await moveAtOnce(tx);
}
