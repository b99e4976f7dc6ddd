import { join } from 'node:path';
import { PICTURE_FILE } from '#lib/domain/picture-file.ts';
import type { ListPlaces } from '../files/file-origin.ts';
import { listSpellings } from '../spellings.ts';
import type { Attachment } from './attachments.ts';
import type { Site } from './site.ts';

interface UploadedSite {
  readonly site: Site;
  readonly attachments: Iterable<Attachment>;
}

/**
 * Which files of a copy of `wp-content/uploads` an upload's address may mean, the best first: for addresses of the site's uploads, on its own host, on
 * those of its attachments (a CDN), or through WordPress.com's image service. Under the same name another site has another file, and a wrong
 * one is worse than none.
 */
export function uploadFilesIn(folder: string, uploadedSite: UploadedSite): ListPlaces {
  const hosts = listHosts(uploadedSite);
  return address => {
    const url = findOwnUrl(address, hosts);
    const path = url && toFilePath(findUploadPath(url));
    return path === undefined ? [] : listNames(path).map(name => join(folder, name));
  };
}

/** Whether an address is of the site's uploads, on whichever of its hosts. */
export function areUploadsOf(uploadedSite: UploadedSite): (address: string) => boolean {
  const hosts = listHosts(uploadedSite);
  return address => {
    const url = findOwnUrl(address, hosts);
    return url !== undefined && findUploadPath(url) !== '';
  };
}

/** Where an upload of the site may be asked for: its address, a picture's first with the name of the picture in full. */
export function uploadAddresses(uploadedSite: UploadedSite): ListPlaces {
  const hosts = listHosts(uploadedSite);
  return address => {
    const url = findOwnUrl(address, hosts);
    if (!url) return [];
    const full = new URL(url);
    full.pathname = toFullName(url.pathname);
    return [...new Set([full.href, url.href])];
  };
}

function listHosts({ site, attachments }: UploadedSite): ReadonlySet<string> {
  const hosts = new Set(site.hosts);
  for (const { source } of attachments) hosts.add(withoutWww(new URL(source).host));
  return hosts;
}

/** WordPress.com keeps the uploads of each of its sites on a host of their own (`journal.files.wordpress.com`), without a folder before them. */
function findUploadPath({ hostname, pathname }: URL): string {
  const path = UPLOADS.exec(pathname)?.groups?.path;
  return path ?? (hostname.endsWith('.files.wordpress.com') ? pathname.slice(1) : '');
}

const UPLOADS = /\/wp-content\/uploads\/(?<path>.+)$/;

/** `i0.wp.com/journal.example/wp-content/…` */
const IMAGE_SERVICE = /^i\d\.wp\.com$/;

/** The address on the site itself; `undefined` when it is of another. */
function findOwnUrl(address: string, hosts: ReadonlySet<string>): URL | undefined {
  const url = URL.parse(address, `https://${[...hosts][0]}`);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const own = IMAGE_SERVICE.test(url.host) ? URL.parse(`https:/${url.pathname}`) : url;
  return own && hosts.has(withoutWww(own.host)) ? own : undefined;
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

/** The plan of a flat of « 20x30 » has no smaller form: pictures alone have them. */
function toFullName(path: string): string {
  return PICTURE_FILE.test(path) ? path.replace(SIZED, '') : path;
}

/** The picture in full before its smaller form, and each name in both of Unicode's spellings: a copy made on a Mac has the other one. */
function listNames(path: string): readonly string[] {
  const full = toFullName(path);
  const names = full === path ? [path] : [full, full.replace(/(?=\.[^./]+$)/, '-scaled'), path];
  return [...new Set(names.flatMap(listSpellings))];
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
