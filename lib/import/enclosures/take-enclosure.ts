import { ENCLOSURE_BYTES_MAX, tooLarge } from '#lib/darkroom/limits.ts';
import { hashOriginal, storeOriginal } from '#lib/darkroom/media-folder.ts';
import { toFileName } from '#lib/domain/address.ts';
import { type EnclosureKind, findNamedKind, type StoredEnclosure } from '#lib/domain/enclosure.ts';
import { isOfKind } from '#lib/media/recognise-enclosure.ts';
import type { ReadFile } from '../files/file-origin.ts';
import type { Refused, Taking } from '../files/take-slice.ts';
import { toEnclosureName } from './enclosure-name.ts';

export interface TakenEnclosure {
  readonly ok: true;
  readonly stored: StoredEnclosure;
}

type Folder = Pick<Taking, 'mediaFolder' | 'isDryRun'>;

/** Keeps the file at an address beside the pictures, or says why not. A dry run only examines it. */
export async function takeEnclosure(
  bytes: Buffer,
  source: string,
  { mediaFolder, isDryRun }: Folder,
): Promise<TakenEnclosure | Refused> {
  const kind = findKind(source);
  if (!kind) return { ok: false, reason: OF_NO_KIND };
  if (bytes.byteLength > ENCLOSURE_BYTES_MAX) return { ok: false, reason: tooLarge(ENCLOSURE_BYTES_MAX) };
  if (!isOfKind(bytes, kind)) return { ok: false, reason: toMismatch(kind) };
  const hash = isDryRun ? hashOriginal(bytes) : await storeOriginal(mediaFolder, bytes);
  const stored = { hash, fileName: toEnclosureName(source, kind), kind, bytes: bytes.byteLength };
  return { ok: true, stored };
}

function toMismatch(kind: EnclosureKind): string {
  return `it is no ${kind.toUpperCase()}${MACRO_KINDS.has(kind) ? ' without macros' : ''}`;
}

const MACRO_KINDS: ReadonlySet<EnclosureKind> = new Set(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp']);

/** A file of which nothing would be kept is not even read. */
export function readOfKinds(read: ReadFile): ReadFile {
  return async source => (findKind(source) ? read(source) : { reason: OF_NO_KIND });
}

const OF_NO_KIND = 'files of its kind are not kept';

function findKind(source: string): EnclosureKind | undefined {
  return findNamedKind(toFileName(source));
}
