import { asc, eq, gt } from 'drizzle-orm';
import { toNameKey } from '#lib/domain/name-key.ts';
import type { Transaction } from '../client.ts';
import { authors } from '../schema/authors.ts';
import { topics } from '../schema/topics.ts';
import { moveRevision } from './parts/revision.ts';

interface Names {
  readonly kind: 'author' | 'topic';
  readonly afterId: number;
  readonly limit: number;
}

/**
 * Puts some authors or topics in the place that their names have: after an upgrade they stand in the order of their slugs, all that SQL can make of them. Only what differs is
 * written. Gives the id of the last, `undefined` when there were none.
 */
export async function renewNameKeys(
  tx: Transaction,
  { kind, afterId, limit }: Names,
): Promise<number | undefined> {
  const subjects = SUBJECTS[kind];
  const rows = await tx
    .select({ id: subjects.id, name: subjects.name, nameKey: subjects.nameKey })
    .from(subjects)
    .where(gt(subjects.id, afterId))
    .orderBy(asc(subjects.id))
    .limit(limit);
  for (const { id, name, nameKey: former } of rows) {
    const nameKey = toNameKey(name);
    if (nameKey === former) continue;
    await moveRevision(tx);
    await tx.update(subjects).set({ nameKey }).where(eq(subjects.id, id));
  }
  return rows.at(-1)?.id;
}

const SUBJECTS = { author: authors, topic: topics } as const;
