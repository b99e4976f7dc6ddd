import { eq } from 'drizzle-orm';
import type { StoredPicture } from '#lib/domain/picture.ts';
import type { Reader } from '../client.ts';
import { isAmong } from '../engines/sqlite/is-among.ts';
import { queryOnce, TEXTS } from '../prepare-once.ts';
import { media } from '../schema/media.ts';
import { omitNulls } from './omit-nulls.ts';

/** The columns of a picture that pages need. */
export const PICTURE_LOOK = {
  hash: media.hash,
  widthPx: media.widthPx,
  heightPx: media.heightPx,
  colour: media.colour,
  lightBytes: media.lightBytes,
};

/** The pictures that are held, by where they were in their source. The caller bounds the sources. */
export async function listStoredPictures(
  db: Reader,
  { sources }: { readonly sources: readonly string[] },
): Promise<ReadonlyMap<string, StoredPicture>> {
  if (sources.length === 0) return new Map();
  const rows = await listBySource(db, { sources });
  return new Map(rows.map(({ source, ...stored }) => [source, omitNulls(stored)]));
}

const listBySource = queryOnce({ sources: TEXTS }, (db, { sources }) =>
  db
    .select({ source: media.source, ...PICTURE_LOOK, focus: media.focus })
    .from(media)
    .where(isAmong(media.source, sources)),
);

/** The picture with a hash, wherever it came from. */
export async function findStoredPicture(
  db: Reader,
  { hash }: { readonly hash: string },
): Promise<StoredPicture | undefined> {
  const [stored] = await db
    .select({ ...PICTURE_LOOK, focus: media.focus })
    .from(media)
    .where(eq(media.hash, hash))
    .limit(1);
  return stored && omitNulls(stored);
}

/** The picture that a former site had among its uploads under a key of upload-key.ts. */
export async function findUploadedPicture(
  db: Reader,
  { uploadKey }: { readonly uploadKey: string },
): Promise<StoredPicture | undefined> {
  const [stored] = await db.select(PICTURE_LOOK).from(media).where(eq(media.uploadKey, uploadKey)).limit(1);
  return stored;
}
