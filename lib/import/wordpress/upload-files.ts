import { join } from 'node:path';
import type { Attachment } from './attachments.ts';
import type { Site } from './site.ts';

/** Which files of a copy of `wp-content/uploads` a picture's address may mean, the best first. */
export type ListUploadFiles = (address: string) => readonly string[];

/**
 * Reads addresses of the site's uploads, on its own host, on those of its attachments (a CDN), or through WordPress.com's image service: under the same
 * name another site has another picture, and a wrong picture is worse than none.
 */
export function uploadFilesIn(
  folder: string,
  { site, attachments }: { readonly site: Site; readonly attachments: Iterable<Attachment> },
): ListUploadFiles {
  const hosts = new Set(site.hosts);
  for (const { source } of attachments) hosts.add(withoutWww(new URL(source).host));
  return address => {
    const path = findUploadPath(address, hosts);
    return path === undefined ? [] : listNames(path).map(name => join(folder, name));
  };
}

const UPLOADS = /\/wp-content\/uploads\/(?<path>.+)$/;

/** `i0.wp.com/journal.example/wp-content/…` */
const IMAGE_SERVICE = /^i\d\.wp\.com$/;

function findUploadPath(address: string, hosts: ReadonlySet<string>): string | undefined {
  const url = URL.parse(address, `https://${[...hosts][0]}`);
  if (!url) return undefined;
  const host = IMAGE_SERVICE.test(url.host) ? (url.pathname.split('/')[1] ?? '') : url.host;
  if (!hosts.has(withoutWww(host))) return undefined;
  return toFilePath(UPLOADS.exec(url.pathname)?.groups?.path ?? '');
}

/** `undefined` for what names no file, or one outside of the folder once it is decoded. */
function toFilePath(encoded: string): string | undefined {
  try {
    const path = decodeURIComponent(encoded);
    const isInside = path.split(/[/\\]/).every(part => part !== '' && part !== '.' && part !== '..');
    return isInside && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

/** `-300x200` before the extension: what WordPress adds to the name of a smaller form of a picture. */
const SIZED = /-\d{1,5}x\d{1,5}(?=\.[^./]+$)/;

/** The picture in full before its smaller form, and each name in both of Unicode's spellings: a copy made on a Mac has the other one. */
function listNames(path: string): readonly string[] {
  const full = path.replace(SIZED, '');
  const names = full === path ? [path] : [full, full.replace(/(?=\.[^./]+$)/, '-scaled'), path];
  return [...new Set(names.flatMap(name => [name, name.normalize('NFC'), name.normalize('NFD')]))];
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
