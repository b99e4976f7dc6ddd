import { eq } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { dossierArticles, dossiers } from '../schema/dossiers.ts';
import { inStatements } from './parts/in-statements.ts';
import { requireId } from './parts/require-id.ts';
import { moveRevision } from './parts/revision.ts';
import { queueRelated } from './related-lists.ts';

interface DossierToSave {
  /** Absent for a new one. */
  readonly id?: number | undefined;
  readonly slug: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** In the order they are read in, each once. */
  readonly articleIds: readonly number[];
}

/** What to read after the articles of a dossier are the others of it: their lists are made anew. */
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
  const left = await tx
    .delete(dossierArticles)
    .where(eq(dossierArticles.dossierId, dossierId))
    .returning({ id: dossierArticles.articleId });
  const members = articleIds.map((articleId, position) => ({ dossierId, articleId, position }));
  for (const slice of inStatements(members)) await tx.insert(dossierArticles).values([...slice]);
  const touched = new Set([...left.map(({ id: articleId }) => articleId), ...articleIds]);
  await queueRelated(tx, { articleIds: [...touched], priority: 'rest' });
  return dossierId;
}
