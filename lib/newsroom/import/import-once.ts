import type { Transaction } from '#db/client.ts';
import { recordImports } from '#db/mutations/record-imports.ts';
import { listImportRecords } from '#db/queries/import-records.ts';
import { listSlugs } from '#db/queries/slugs.ts';
import type { ImportedKind, OutcomeCounts, RelativeDates } from '#lib/domain/imported.ts';
import { toPermanentKey } from '#lib/domain/permanent-key.ts';
import { toDigest } from './digest.ts';

export interface ImportContext {
  readonly source: string;
  readonly now: Date;
  /** The words that this import has brought already: they are in the newspaper's vocabulary. */
  readonly seenWords: Set<string>;
  /** Told of what could not be used as it came, and what was done about it. */
  readonly onRepair?: ((kind: ImportedKind, reason: string) => void) | undefined;
}

export type Outcome = keyof OutcomeCounts;

/** What an earlier import made of the thing. */
export interface Former {
  readonly id: number;
  readonly slug: string;
}

/** An imported thing beside what the portal knows of it. */
export interface Known<Item> {
  readonly item: Item;
  readonly digest: string;
  readonly former: Former | undefined;
  readonly outcome: Outcome;
}

interface Keyed {
  readonly key: string;
  readonly sourceId?: string;
  readonly isOnlyNamed?: true;
  readonly relativeDates?: RelativeDates;
  /** Of a thing that was prepared. */
  readonly digest?: string;
}

/** Looks up imported things of one kind: which are new, which changed, which are the same. */
export async function listKnown<Item extends Keyed>(
  tx: Transaction,
  { kind, items, source }: { kind: ImportedKind; items: readonly Item[]; source: string },
): Promise<readonly Known<Item>[]> {
  const records = await listImportRecords(tx, { source, kind, keys: items.map(({ key }) => key) });
  const ids = [...records.values()].map(({ subjectId }) => subjectId);
  const slugs = ids.length > 0 ? await listSlugs(tx, { kind, ids }) : new Map<number, string>();
  return items.map(item => {
    const digest = item.digest ?? toDigest(item);
    const record = records.get(item.key);
    const slug = record && slugs.get(record.subjectId);
    const former = record && slug !== undefined ? { id: record.subjectId, slug } : undefined;
    const isSame = item.isOnlyNamed || record?.digest === digest;
    const outcome = !former ? 'created' : isSame ? 'unchanged' : 'updated';
    return { item, digest, former, outcome };
  });
}

interface Import<Item> extends ImportContext {
  readonly kind: ImportedKind;
  readonly item: Item;
  /** Writes the thing, over its former self if it has one, and gives its id. */
  readonly save: (former: Former | undefined) => Promise<number>;
}

/** Saves an imported thing unless it was imported before and is the same. */
export async function importOnce<Item extends Keyed>(
  tx: Transaction,
  { kind, item, source, now, save }: Import<Item>,
): Promise<Outcome> {
  const [known] = await listKnown(tx, { kind, items: [item], source });
  if (!known || known.outcome === 'unchanged') return 'unchanged';
  const subjectId = await save(known.former);
  const { digest, outcome } = known;
  const { key, sourceId } = item;
  const keys = sourceId === undefined ? [key] : [key, toPermanentKey(sourceId)];
  await recordImports(
    tx,
    keys.map(each => ({ source, kind, key: each, subjectId, digest, importedAt: now })),
  );
  return outcome;
}
