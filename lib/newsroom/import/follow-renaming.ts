import type { Transaction } from '#db/client.ts';
import { renameImport } from '#db/mutations/rename-import.ts';
import { isAnyFiled } from '#db/queries/filed-articles.ts';
import { listImportKeys, listImportRecords } from '#db/queries/import-records.ts';
import { isPermanentKey, toPermanentKey } from '#lib/domain/permanent-key.ts';

interface Renaming {
  readonly source: string;
  readonly kind: 'category' | 'topic';
  readonly item: { readonly key: string; readonly sourceId?: string };
  /** Some articles that the source has in it. */
  readonly articleKeys: readonly string[];
  /** All that this import brings of the kind. */
  readonly keys: ReadonlySet<string>;
}

/**
 * Lets a category or a topic that has a new name be what it was: its source's own number tells, and an article that was in it and still is. But a site that was built
 * anew has other numbers: what still comes under its former name too was not renamed.
 */
export async function followRenaming(
  tx: Transaction,
  { source, kind, item: { key, sourceId }, articleKeys, keys }: Renaming,
): Promise<void> {
  if (sourceId === undefined) return;
  const permanentKey = toPermanentKey(sourceId);
  const records = await listImportRecords(tx, { source, kind, keys: [key, permanentKey] });
  const record = records.get(permanentKey);
  if (!record || records.has(key)) return;
  const known = await listImportKeys(tx, { source, kind, subjectId: record.subjectId });
  const [from] = known.filter(name => !isPermanentKey(name));
  if (from === undefined || keys.has(from)) return;
  const articles = await listImportRecords(tx, { source, kind: 'article', keys: articleKeys });
  const articleIds = [...articles.values()].map(({ subjectId }) => subjectId);
  if (!(await isAnyFiled(tx, { under: { kind, id: record.subjectId }, articleIds }))) return;
  await renameImport(tx, { source, kind, from, to: key });
}
