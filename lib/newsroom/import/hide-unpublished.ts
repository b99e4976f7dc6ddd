import type { Transaction } from '#db/client.ts';
import { recordImports } from '#db/mutations/record-imports.ts';
import { setArticleState } from '#db/mutations/set-article-state.ts';
import { setPageState } from '#db/mutations/set-page-state.ts';
import { type KnownImport, listImportRecords } from '#db/queries/import-records.ts';
import { findStoredArticle } from '#db/queries/stored-articles.ts';
import type { ImportContext, Outcome } from './import-once.ts';

interface Unpublished {
  readonly kind: 'article' | 'page';
  readonly keys: readonly string[];
}

/** The digest that the record of something hidden has, and nothing else: if the newsroom shows it again, it is not hidden once more. */
const HIDDEN = '';

/**
 * Makes drafts of what an earlier import brought and its source shows to nobody any more: an article that waits for its minute must not appear, and what became private is private. When
 * the source shows it again, it is imported as if it had changed.
 */
export async function hideUnpublished(
  tx: Transaction,
  { kind, keys }: Unpublished,
  { source, now, onRepair }: ImportContext,
): Promise<readonly Outcome[]> {
  const records = await listImportRecords(tx, { source, kind, keys });
  const outcomes: Outcome[] = [];
  for (const { key, subjectId, digest } of records.values()) {
    if (digest === HIDDEN || !(await hide(tx, kind, subjectId))) continue;
    await recordImports(tx, [{ source, kind, key, subjectId, digest: HIDDEN, importedAt: now }]);
    onRepair?.(kind, 'hidden: its source shows it no more');
    outcomes.push('updated');
  }
  return outcomes;
}

async function hide(
  tx: Transaction,
  kind: Unpublished['kind'],
  id: KnownImport['subjectId'],
): Promise<boolean> {
  if (kind === 'page') return setPageState(tx, { id, state: 'draft' });
  const article = await findStoredArticle(tx, { id });
  if (!article?.publishedAt || article.state === 'draft' || article.state === 'withdrawn') return false;
  await setArticleState(tx, { id, state: 'draft', publishedAt: article.publishedAt });
  return true;
}
