import { PICTURE_FILE } from './picture-file.ts';
import { toRedirectSource } from './redirect-source.ts';

const UPLOADS = /\/wp-content\/uploads\/(?<file>.+)$/;

/** `-300x200`, `-scaled`: what WordPress adds to the name of a smaller form of a picture. */
const SMALLER = /(?:-scaled|-\d{1,5}x\d{1,5})(?=\.[^./]+$)/;

/**
 * One name for a file of a WordPress site, and for the smaller forms of a picture, whatever the host and however it is written:
 * `https://journal.example/wp-content/uploads/2019/05/Port-300x200.jpg` → `2019/05/port.jpg`. `undefined` for an address outside of a site's uploads.
 */
export function toUploadKey(address: string): string | undefined {
  const path = URL.parse(address, 'https://site.invalid')?.pathname;
  const { file } = UPLOADS.exec(toRedirectSource(path ?? ''))?.groups ?? {};
  return file !== undefined && PICTURE_FILE.test(file) ? file.replace(SMALLER, '') : file;
}
