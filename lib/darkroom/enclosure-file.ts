import { open } from 'node:fs/promises';
import { ENCLOSURE_TYPES, isRecording, type StoredEnclosure } from '#lib/domain/enclosure.ts';
import type { MediaFile } from './media-file.ts';
import { originalFile } from './media-folder.ts';

/** Opens the file of an enclosure, which is as it came. Throws when it is not there. */
export async function openEnclosureFile(enclosure: StoredEnclosure, folder: string): Promise<MediaFile> {
  const { hash, kind, fileName } = enclosure;
  const handle = await open(originalFile(folder, hash));
  const { size } = await handle.stat();
  const isShown = kind === 'pdf' || isRecording(enclosure);
  return {
    handle,
    bytes: size,
    contentType: ENCLOSURE_TYPES[kind],
    etag: `"${hash}"`,
    // Letters, digits and hyphens: no other form of the name is needed (RFC 6266, section 4.3; RFC 8187).
    disposition: `${isShown ? 'inline' : 'attachment'}; filename="${fileName}"`,
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
  };
}

/**
 * Nothing runs. Opened by itself a recording is a page that the browser makes around it, of our origin: without `allow-same-origin` that page may not load the recording
 * (docs/decisions/0019-enclosures.md).
 */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; media-src 'self'; sandbox allow-same-origin; frame-ancestors 'none'";
