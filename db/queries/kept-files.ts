import { asc, gt } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { enclosures } from '../schema/enclosures.ts';
import { media } from '../schema/media.ts';

interface Slice {
  readonly kind: 'picture' | 'enclosure';
  readonly afterId: number;
  readonly limit: number;
}

export interface KeptFile {
  readonly id: number;
  readonly source: string;
  readonly hash: string;
}

/** The files of one kind that are remembered, in the order of their numbers: those after this one. */
export async function listKeptFiles(
  db: Reader,
  { kind, afterId, limit }: Slice,
): Promise<readonly KeptFile[]> {
  const files = FILES[kind];
  return db
    .select({ id: files.id, source: files.source, hash: files.hash })
    .from(files)
    .where(gt(files.id, afterId))
    .orderBy(asc(files.id))
    .limit(limit);
}

const FILES = { picture: media, enclosure: enclosures } as const;
