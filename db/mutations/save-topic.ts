import { eq } from 'drizzle-orm';
import { toNameKey } from '#lib/domain/name-key.ts';
import type { Transaction } from '../client.ts';
import { topics } from '../schema/topics.ts';
import { requireId } from './parts/require-id.ts';
import { moveRevision } from './parts/revision.ts';

interface TopicToSave {
  /** Absent for a new one. */
  readonly id?: number | undefined;
  readonly slug: string;
  readonly name: string;
  readonly description?: string | undefined;
}

export async function saveTopic(
  tx: Transaction,
  { id, slug, name, description }: TopicToSave,
): Promise<number> {
  const topic = {
    slug,
    name,
    nameKey: toNameKey(name),
    description: description ?? null,
    revision: await moveRevision(tx),
  };
  const rows =
    id === undefined
      ? await tx.insert(topics).values(topic).returning({ id: topics.id })
      : await tx.update(topics).set(topic).where(eq(topics.id, id)).returning({ id: topics.id });
  return requireId(rows, `topic "${slug}"`);
}
