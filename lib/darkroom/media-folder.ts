import { hash as digest, randomUUID } from 'node:crypto';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Variant, WantedVariant } from '#lib/domain/picture.ts';
import { toVariantName } from '#lib/media/variants.ts';

/*
 * The folder of pictures, documents and recordings: `originals/ab/abcd…`, each once by the SHA-256 of its bytes; of pictures `variants/ab/abcd…/16x9-640.avif` and `covers/07/107-….png`, which can all be made again;
 * `incoming/`, where files are written before they get their name.
 */

export function originalFile(folder: string, hash: string): string {
  return join(folder, 'originals', hash.slice(0, 2), hash);
}

export function variantFile(folder: string, hash: string, variant: Variant): string {
  return join(variantFolder(folder, hash), toVariantName(variant));
}

function variantFolder(folder: string, hash: string): string {
  return join(folder, 'variants', hash.slice(0, 2), hash);
}

/** Stores an original unless it is there, and gives its hash. */
export async function storeOriginal(folder: string, bytes: Buffer): Promise<string> {
  const hash = hashOriginal(bytes);
  if (!(await hasOriginal(folder, hash))) await writeWhole(folder, originalFile(folder, hash), bytes);
  return hash;
}

/** Forgets the variants of a picture: they are made anew when they are asked for. */
export async function clearVariants(folder: string, hash: string): Promise<void> {
  await rm(variantFolder(folder, hash), { recursive: true, force: true });
}

/** Keeps a variant that was made beside the work that was asked for. */
export async function storeVariant(
  folder: string,
  { picture, variant }: WantedVariant,
  bytes: Buffer,
): Promise<void> {
  const file = variantFile(folder, picture.hash, variant);
  if (!(await isThere(file))) await writeWhole(folder, file, bytes);
}

/** The originals that are there, with their sizes, by hash; none when there is no folder yet. */
export async function listOriginals(folder: string): Promise<ReadonlyMap<string, number>> {
  const originals = new Map<string, number>();
  const root = join(folder, 'originals');
  for (const beginning of await readdir(root).catch(() => [])) {
    for (const hash of await readdir(join(root, beginning)).catch(() => [])) {
      originals.set(hash, (await stat(join(root, beginning, hash))).size);
    }
  }
  return originals;
}

export function hashOriginal(bytes: Buffer): string {
  return digest('sha256', bytes, 'hex');
}

export async function hasOriginal(folder: string, hash: string): Promise<boolean> {
  return isThere(originalFile(folder, hash));
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Whoever finds the file finds all of it, however the writing ends: it gets its name last, when its bytes are on the disk. */
export async function writeWhole(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  const incoming = join(incomingFolder(folder), randomUUID());
  try {
    await mkdir(dirname(incoming), { recursive: true });
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(incoming, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(incoming, file);
  } catch (error) {
    await rm(incoming, { force: true });
    throw new Error(`The folder of pictures ${folder} cannot be written: ${explain(error)}.`, {
      cause: error,
    });
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && error.code === 'ENOSPC' ? 'the disk is full' : error.message;
}

/** No file takes so long to be written: what is older was left by a process that was killed. */
const ABANDONED_MS = 3_600_000;

/** Clears away what was left half written. */
export async function clearIncoming(folder: string, now: Date): Promise<void> {
  const incoming = incomingFolder(folder);
  for (const name of await readdir(incoming).catch(() => [])) {
    const file = join(incoming, name);
    const written = await stat(file).catch(() => undefined);
    if (written && now.getTime() - written.mtimeMs > ABANDONED_MS) await rm(file, { force: true });
  }
}

function incomingFolder(folder: string): string {
  return join(folder, 'incoming');
}
