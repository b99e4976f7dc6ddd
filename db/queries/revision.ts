import { eq } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { queryOnce } from '../prepare-once.ts';
import { contentRevision } from '../schema/content-revision.ts';

/** How many times what readers see has changed: it only grows. */
export async function readRevision(db: Reader): Promise<number> {
  const [row] = await findRevision(db, {});
  return row?.value ?? 0;
}

const findRevision = queryOnce({}, db =>
  db.select({ value: contentRevision.value }).from(contentRevision).where(eq(contentRevision.id, 1)),
);

/** When it changed the last time; `undefined` as long as it never did. */
export async function findLastChange(db: Reader): Promise<Date | undefined> {
  const [row] = await db
    .select({ movedAt: contentRevision.movedAt })
    .from(contentRevision)
    .where(eq(contentRevision.id, 1));
  return row?.movedAt;
}
