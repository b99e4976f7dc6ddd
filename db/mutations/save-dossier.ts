import { eq } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { dossierArticles, dossiers } from '../schema/dossiers.ts';
import { inSlices } from './parts/in-slices.ts';
import { requireId } from './parts/require-id.ts';
import { moveRevision } from './parts/revision.ts';

interface DossierToSave {
  /** Absent for a new one. */
  readonly id?: number | undefined;
  readonly slug: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** In the order they are read in, each once. */
  readonly articleIds: readonly number[];
}

export async function saveDossier(
  tx: Transaction,
  { id, slug, title, description, articleIds }: DossierToSave,
): Promise<number> {
  const dossier = { slug, title, description: description ?? null, revision: await moveRevision(tx) };
  const rows =
    id === undefined
      ? await tx.insert(dossiers).values(dossier).returning({ id: dossiers.id })
      : await tx.update(dossiers).set(dossier).where(eq(dossiers.id, id)).returning({ id: dossiers.id });
  const dossierId = requireId(rows, `dossier "${slug}"`);
  await tx.delete(dossierArticles).where(eq(dossierArticles.dossierId, dossierId));
  const members = articleIds.map((articleId, position) => ({ dossierId, articleId, position }));
  for (const slice of inSlices(members)) await tx.insert(dossierArticles).values([...slice]);
  return dossierId;
}
