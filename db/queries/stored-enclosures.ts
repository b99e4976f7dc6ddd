import { and, eq, inArray } from 'drizzle-orm';
import type { StoredEnclosure } from '#lib/domain/enclosure.ts';
import type { Reader } from '../client.ts';
import { enclosures } from '../schema/enclosures.ts';

const STORED = {
  hash: enclosures.hash,
  fileName: enclosures.fileName,
  kind: enclosures.kind,
  bytes: enclosures.bytes,
};

/** The enclosures that are held, by where they were in their source. The caller bounds the sources. */
export async function listStoredEnclosures(
  db: Reader,
  { sources }: { readonly sources: readonly string[] },
): Promise<ReadonlyMap<string, StoredEnclosure>> {
  if (sources.length === 0) return new Map();
  const rows = await db
    .select({ source: enclosures.source, ...STORED })
    .from(enclosures)
    .where(inArray(enclosures.source, [...sources]));
  return new Map(rows.map(({ source, ...stored }) => [source, stored]));
}

/** The enclosure at an address of ours, wherever it came from. */
export async function findStoredEnclosure(
  db: Reader,
  { hash, fileName }: Pick<StoredEnclosure, 'hash' | 'fileName'>,
): Promise<StoredEnclosure | undefined> {
  const [stored] = await db
    .select(STORED)
    .from(enclosures)
    .where(and(eq(enclosures.hash, hash), eq(enclosures.fileName, fileName)))
    .limit(1);
  return stored;
}

/** The enclosure that a former site had among its uploads under a key of upload-key.ts. */
export async function findUploadedEnclosure(
  db: Reader,
  { uploadKey }: { readonly uploadKey: string },
): Promise<StoredEnclosure | undefined> {
  const [stored] = await db
    .select(STORED)
    .from(enclosures)
    .where(eq(enclosures.uploadKey, uploadKey))
    .limit(1);
  return stored;
}
