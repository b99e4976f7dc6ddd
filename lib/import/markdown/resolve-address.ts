import { decodePercent } from '#lib/domain/address.ts';
import { listSpellings } from '../spellings.ts';
import { toAnchor } from './anchors.ts';
import { NOTE_PREFIX } from './footnotes.ts';

/** Gives the address that an imported file has as an article, `undefined` for a path that is none. */
export type AddressOf = (path: string) => string | undefined;

/**
 * A link of a file, with its relative path made an address of ours; `undefined` where it leads to nothing that readers can see.
 * `from` is the file's own path in the folder.
 */
export function resolveLink(href: string, from: string, addressOf: AddressOf): string | undefined {
  if (HAS_SCHEME.test(href) || href.startsWith('//')) return href;
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
  const hash = toHash(fragment);
  if (path === '') return fragment.startsWith(NOTE_PREFIX) ? href : hash || undefined;
  for (const candidate of listCandidates(decodePercent(path), from)) {
    const address = addressOf(candidate);
    if (address !== undefined) return address + hash;
  }
  // From the site's root, it may well be one of its former addresses, which redirects know.
  return path.startsWith('/') ? href : undefined;
}

export interface PicturePlace {
  /** The file's own path in the folder. */
  readonly path: string;
  readonly pictureRoot: string;
}

/** Where a picture is, seen from the folder's root and behind the folder's own beginning: that is what its file will be found by. */
export function resolvePicture(src: string, { path, pictureRoot }: PicturePlace): string {
  if (HAS_SCHEME.test(src) || src.startsWith('//')) return src;
  const [file = ''] = src.split(/[?#]/);
  return `${pictureRoot}/${join(file.startsWith('/') ? '' : toFolder(path), file)}`;
}

const HAS_SCHEME = /^[a-z][a-z\d+.-]*:/i;

function toHash(fragment: string): string {
  const anchor = toAnchor(decodePercent(fragment));
  return anchor && `#${anchor}`;
}

/**
 * A link may name the file, or the page a generator makes of it, seen from the file, from its own page (`/dossier/fichier/`), or, with its folder, from
 * the root, as Obsidian does.
 */
function listCandidates(path: string, from: string): readonly string[] {
  const ofRoot = /^\.*\//.test(path) || !path.includes('/') ? [] : [''];
  const bases = path.startsWith('/') ? [''] : [toFolder(from), from.replace(EXTENSION, ''), ...ofRoot];
  return bases.flatMap(base => {
    const stem = join(base, path.replace(EXTENSION, '').replace(/\/+$/, ''));
    return [join(base, path), ...FILE_ENDS.map(end => stem + end)].flatMap(listSpellings);
  });
}

const EXTENSION = /\.(md|markdown|html?)$/i;
const FILE_ENDS = ['.md', '.markdown', '/index.md', '/index.markdown'];

function toFolder(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

/** Steps (`.`, `..`) walked; those that would leave the folder stay at its root. */
function join(base: string, path: string): string {
  const segments: string[] = [];
  for (const segment of `${base}/${path}`.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}
