import type { Reader } from '#db/client.ts';
import { findCategory } from '#db/queries/categories.ts';
import { findArticleTarget, findRedirect } from '#db/queries/redirects.ts';
import { findUploadedEnclosure } from '#db/queries/stored-enclosures.ts';
import { findUploadedPicture } from '#db/queries/stored-pictures.ts';
import { type FormerPart, listFormerReadings } from '#lib/domain/former-address.ts';
import { parseRoute } from '#lib/domain/route.ts';
import { toUploadKey } from '#lib/domain/upload-key.ts';
import { toFallbackVariant, toVariantName } from '#lib/media/variants.ts';
import { enclosurePath, frontPath, picturePath } from '#lib/urls.ts';
import { findFile } from './find-file.ts';
import { findSubject } from './find-subject.ts';
import { type FormerPage, type FormerThing, findPathOf, toFormerPage } from './former-paths.ts';

/** Where an address of the former site leads today. `no-page-yet`: to something the portal knows and has no page for. */
export type FormerDestination =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'no-page-yet' };

/**
 * Looks an address up among those of the former site: as it is, then by the rules by which WordPress makes addresses out of others. Ask only
 * about what is not an address of ours.
 */
export async function findFormerDestination(
  db: Reader,
  { address, now }: { readonly address: string; readonly now: Date },
): Promise<FormerDestination | undefined> {
  for (const { source, part } of [{ source: address, part: ITSELF }, ...listFormerReadings(address)]) {
    const thing = await findThing(db, { source, part, now });
    if (thing?.kind === 'gone') return thing;
    const page = thing && toFormerPage(thing, part);
    if (page) return toDestination(db, page, now);
  }
  return undefined;
}

const ITSELF: FormerPart = { kind: 'itself' };

interface Reading {
  readonly source: string;
  readonly part: FormerPart;
  readonly now: Date;
}

/** The thing itself: something with a redirect, or, where only a part of it was asked for, something whose address is the same today. */
async function findThing(
  db: Reader,
  { source, part, now }: Reading,
): Promise<FormerThing | { readonly kind: 'gone' } | undefined> {
  const target = await findRedirect(db, { source, now });
  if (target?.kind === 'path' && target.path === frontPath()) return { kind: 'front' };
  if (target || part.kind === 'itself' || (part.kind === 'feed' && part.isOwn)) return target;
  if (source === frontPath()) return { kind: 'front' };
  const route = parseRoute(source);
  if (route?.name === 'article') return findArticleTarget(db, { slug: route.slug, now });
  // Numbered pages of a category are addresses of ours: one past the last is unknown, not another page.
  if (route?.name !== 'category' || part.kind === 'numbered-page') return undefined;
  const category = await findCategory(db, { slug: route.category });
  return category && { kind: 'category', slug: category.slug };
}

/** The page itself where it is there, else the nearest that holds it. */
async function toDestination(db: Reader, page: FormerPage, now: Date): Promise<FormerDestination> {
  if (page.kind === 'upload') return findUpload(db, page.file);
  for (const candidate of [page, ...listWider(page)]) {
    const path = findPathOf(candidate);
    if (path === undefined) break;
    if (!CHECKED.has(page.kind) || (await isThere(db, path, now))) return { kind: 'path', path };
  }
  return { kind: 'no-page-yet' };
}

async function findUpload(db: Reader, file: string): Promise<FormerDestination> {
  const uploadKey = toUploadKey(`/wp-content/uploads/${file}`);
  if (uploadKey === undefined) return { kind: 'no-page-yet' };
  const picture = await findUploadedPicture(db, { uploadKey });
  const enclosure = picture ? undefined : await findUploadedEnclosure(db, { uploadKey });
  if (enclosure) return { kind: 'path', path: enclosurePath(enclosure) };
  if (!picture) return { kind: 'no-page-yet' };
  const name = toVariantName(toFallbackVariant(picture, 'full'));
  return { kind: 'path', path: picturePath(picture.hash, name) };
}

/** What another site can have had and ours not: a list of another length, a day whose articles moved. */
const CHECKED: ReadonlySet<FormerPage['kind']> = new Set([
  'category',
  'topic',
  'author',
  'date',
  'list-feed',
  'page',
  'photo',
]);

async function isThere(db: Reader, path: string, now: Date): Promise<boolean> {
  const found = (await findFile(db, { path, query: '', now })) ?? (await findSubject(db, { path, now }));
  return found !== undefined;
}

/** A former site's lists were of another length: past the end of ours, the list itself. Around a picture, its article; around a day without an article, its month and its year. */
function listWider(page: FormerPage): readonly FormerPage[] {
  switch (page.kind) {
    case 'category':
    case 'topic':
    case 'author':
      return [{ ...page, number: 1 }];
    case 'photo':
      return [page.of];
    case 'date': {
      const { year, month } = page;
      return [...(month ? [{ kind: page.kind, year, month }] : []), { kind: page.kind, year }];
    }
    default:
      return [];
  }
}
