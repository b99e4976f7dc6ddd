import { eq } from 'drizzle-orm';
import { toNameKey } from '#lib/domain/name-key.ts';
import type { Transaction } from '../client.ts';
import { authors } from '../schema/authors.ts';
import { requireId } from './parts/require-id.ts';
import { moveRevision } from './parts/revision.ts';

interface AuthorToSave {
  /** Absent for a new one. */
  readonly id?: number | undefined;
  readonly slug: string;
  readonly name: string;
  readonly description?: string | undefined;
}

export async function saveAuthor(
  tx: Transaction,
  { id, slug, name, description }: AuthorToSave,
): Promise<number> {
  const author = {
    slug,
    name,
    nameKey: toNameKey(name),
    description: description ?? null,
    revision: await moveRevision(tx),
  };
  const rows =
    id === undefined
      ? await tx.insert(authors).values(author).returning({ id: authors.id })
      : await tx.update(authors).set(author).where(eq(authors.id, id)).returning({ id: authors.id });
  return requireId(rows, `author "${slug}"`);
}
