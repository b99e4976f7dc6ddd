import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../client.ts';
import { contentRevision } from '../../schema/content-revision.ts';

/** How often, at most, paced changes move the site's revision. */
export const REVISION_PACE_MS = 2000;

/**
 * Counts the transaction's change, once however many mutations it is made of, and gives the revision that its subjects carry. Every mutation of
 * what readers see calls it.
 *
 * A paced transaction, one of the hundreds of an import, moves the site's value only when the last move is old enough. Otherwise the move is
 * owed: the subjects carry the value to come, and it comes with whichever change moves next or with `settleRevision`, whatever happened
 * to the import meanwhile.
 */
export function moveRevision(tx: Transaction): Promise<number> {
  const counted = revisions.get(tx) ?? countChange(tx);
  revisions.set(tx, counted);
  return counted;
}

const revisions = new WeakMap<Transaction, Promise<number>>();

async function countChange(tx: Transaction): Promise<number> {
  if (tx.pace === 'at-once') return moveAtOnce(tx);
  const [last] = await tx.select().from(contentRevision).where(eq(contentRevision.id, 1));
  if (!last || isOldEnough(last.movedAt)) return moveAtOnce(tx);
  await tx.update(contentRevision).set({ isOwed: true }).where(eq(contentRevision.id, 1));
  return last.value + 1;
}

/** The pace is one of the clock on the wall, not of the instant a change is made for. A clock that was set back does not stop it. */
function isOldEnough(movedAt: Date): boolean {
  const elapsedMs = Date.now() - movedAt.getTime();
  return elapsedMs < 0 || elapsedMs >= REVISION_PACE_MS;
}

export async function moveAtOnce(tx: Transaction): Promise<number> {
  const moved = { movedAt: new Date(), isOwed: false };
  const [row] = await tx
    .insert(contentRevision)
    .values({ id: 1, value: 1, ...moved })
    .onConflictDoUpdate({
      target: contentRevision.id,
      set: { value: sql`${contentRevision.value} + 1`, ...moved },
    })
    .returning({ value: contentRevision.value });
  if (!row) throw new Error('The content revision gave no value.');
  return row.value;
}
