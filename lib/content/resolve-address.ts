import type { Reader } from '#db/client.ts';
import { findNextPublication } from '#db/queries/articles.ts';
import { readRevision } from '#db/queries/revision.ts';
import { splitAddress } from '#lib/domain/address.ts';
import { isWellFormedPath, toCleanPath } from '#lib/domain/clean-path.ts';
import type { StoredEnclosure } from '#lib/domain/enclosure.ts';
import { namesThingInQuery } from '#lib/domain/former-address.ts';
import type { WantedPicture } from '#lib/domain/picture.ts';
import { type Edition, editionPath, frontPath, settingsPath, splitEdition } from '#lib/urls.ts';
import { findCover } from './find-cover.ts';
import { findEnclosure } from './find-enclosure.ts';
import { findFile } from './find-file.ts';
import { findSubject, type Subject } from './find-subject.ts';
import { findVariant } from './find-variant.ts';
import { type FormerDestination, findFormerDestination } from './former-destination.ts';

/** What an address leads to. Only a page costs a render; delivery answers the rest by itself. A picture, a document or a recording has no query: one that comes along says nothing. */
export type Resolution =
  | Page
  | WantedPicture
  | WantedEnclosure
  | Moved
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'bad' };

interface WantedEnclosure {
  readonly kind: 'enclosure';
  readonly enclosure: StoredEnclosure;
}

export interface Page {
  readonly kind: 'page';
  readonly edition: Edition;
  /** Names the document among all: its clean path with the query parameters that its route declares. */
  readonly key: string;
  /** The content's revision that last changed what the page is about. */
  readonly revision: number;
  /** When the page changes by itself: a scheduled article appears, a day ends. */
  readonly keepUntil?: Date;
  /** Of the article that the page is, if it is one. */
  readonly articleId?: number;
  /** When the list beside the page's subject was made, which moves no revision of the site's; the beginning of time when there is none yet. */
  readonly sideListAt?: Date;
}

interface Moved {
  readonly kind: 'moved';
  /** A path of the portal, with the query that came along when the page is the same. */
  readonly to: string;
  /** 301 from an address of the former site, 308 from a careless form of one of ours. */
  readonly status: 301 | 308;
}

/**
 * Resolves a request's address: path and query, as they came.
 *
 * A clean address of ours is what it is. Any other is looked up among the former site's addresses before it is cleaned, so that a reader is sent at
 * most once.
 */
export async function resolveAddress(db: Reader, address: string, now: Date): Promise<Resolution> {
  const { path, query } = splitAddress(address);
  if (!isWellFormedPath(path)) return { kind: 'bad' };
  const file = await findMediaFile(db, { path, now });
  if (file) return file;
  const asked = await findInEdition(db, { path, query, now });
  if (asked?.kind === 'page' && toKey(asked) === address) return toPage(db, asked, now);
  const former = await findFormer(db, { path, query, now });
  if (former?.kind === 'gone') return former;
  if (former?.kind === 'path' && former.path !== path) {
    return { kind: 'moved', to: former.path, status: 301 };
  }
  // WordPress has its things there; ours is another.
  if (path === frontPath() && namesThingInQuery(address)) return { kind: 'unknown' };
  const clean = toCleanPath(path);
  const found = asked ?? (await findInEdition(db, { path: clean, query, now }));
  if (found === undefined) {
    const isFile = (await findMediaFile(db, { path: clean, now })) !== undefined;
    return isFile ? { kind: 'moved', to: `${clean}${query}`, status: 308 } : { kind: 'unknown' };
  }
  if (found.kind === 'gone') return found;
  if (found.path === path) return toPage(db, found, now);
  return { kind: 'moved', to: `${found.path}${found.query ?? query}`, status: 308 };
}

async function findMediaFile(
  db: Reader,
  { path, now }: { readonly path: string; readonly now: Date },
): Promise<WantedPicture | WantedEnclosure | { readonly kind: 'gone' } | undefined> {
  const variant = await findVariant(db, { path });
  if (variant) return { kind: 'picture', ...variant };
  const enclosure = await findEnclosure(db, { path });
  return enclosure ? { kind: 'enclosure', enclosure } : findCover(db, { path, now });
}

/** A former address, or one of the mobile edition that was moved with its page. */
async function findFormer(
  db: Reader,
  { path, query, now }: CleanAddress,
): Promise<FormerDestination | undefined> {
  const former = await findFormerDestination(db, { address: `${path}${query}`, now });
  const { edition, path: pathInFull } = splitEdition(path);
  if (former || edition === 'full') return former;
  const inFull = await findFormerDestination(db, { address: `${pathInFull}${query}`, now });
  if (inFull?.kind !== 'path') return inFull;
  const moved = splitAddress(editionPath(edition, inFull.path));
  const found = await findInEdition(db, { ...moved, now });
  return found?.kind === 'page' ? { kind: 'path', path: toKey(found) } : undefined;
}

interface EditionSubject extends Subject {
  readonly edition: Edition;
}

interface CleanAddress {
  readonly path: string;
  readonly query: string;
  readonly now: Date;
}

/**
 * Both editions have the same pages, each at the same address behind its own beginning; but for the reader's choices, which have one address. Programs need no second edition of
 * their files.
 */
async function findInEdition(
  db: Reader,
  { path, query, now }: CleanAddress,
): Promise<EditionSubject | { readonly kind: 'gone' } | undefined> {
  const file = await findFile(db, { path, query, now });
  if (file) return { ...file, edition: 'full' };
  if (path === settingsPath()) {
    return { kind: 'page', edition: 'mobile', path, revision: await readRevision(db) };
  }
  const { edition, path: pathInFull } = splitEdition(path);
  const found = await findSubject(db, { path: pathInFull, query, now });
  if (found?.kind !== 'page') return found;
  return { ...found, edition, path: editionPath(edition, found.path) };
}

async function toPage(db: Reader, subject: EditionSubject, now: Date): Promise<Page> {
  const { edition, revision, endsAt, articleId, sideListAt } = subject;
  const nextPublication = await findNextPublication(db, { now });
  const ends = [endsAt, nextPublication].filter(instant => instant !== undefined);
  return {
    kind: 'page',
    edition,
    key: toKey(subject),
    revision,
    ...(articleId !== undefined && { articleId }),
    ...(sideListAt && { sideListAt }),
    ...(ends.length > 0 && { keepUntil: new Date(Math.min(...ends.map(Number))) }),
  };
}

function toKey({ path, query = '' }: Subject): string {
  return `${path}${query}`;
}
