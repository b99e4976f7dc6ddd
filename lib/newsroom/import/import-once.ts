import { createHash } from 'node:crypto';
import type { Transaction } from '#db/client.ts';
import { recordImport } from '#db/mutations/record-import.ts';
import { findImportRecord } from '#db/queries/import-records.ts';
import { findSlug } from '#db/queries/slugs.ts';
import type { ImportedKind, OutcomeCounts } from '#lib/domain/imported.ts';

export interface ImportContext {
  readonly source: string;
  readonly now: Date;
}

export type Outcome = keyof OutcomeCounts;

/** What an earlier import made of the thing. */
export interface Former {
  readonly id: number;
  readonly slug: string;
}

interface Import extends ImportContext {
  readonly kind: ImportedKind;
  readonly item: { readonly key: string };
  /** Writes the thing, over its former self if it has one, and gives its id. */
  readonly save: (former: Former | undefined) => Promise<number>;
}

/** Saves an imported thing unless it was imported before and is the same. */
export async function importOnce(
  tx: Transaction,
  { kind, item, source, now, save }: Import,
): Promise<Outcome> {
  const digest = createHash('sha256').update(JSON.stringify(item)).digest('hex');
  const record = await findImportRecord(tx, { source, kind, key: item.key });
  const slug = record && (await findSlug(tx, { kind, id: record.subjectId }));
  const former = record && slug !== undefined ? { id: record.subjectId, slug } : undefined;
  if (former && record?.digest === digest) return 'unchanged';
  const subjectId = await save(former);
  await recordImport(tx, { source, kind, key: item.key, subjectId, digest, importedAt: now });
  return former ? 'updated' : 'created';
}
