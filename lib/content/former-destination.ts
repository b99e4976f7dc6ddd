import type { Reader } from '#db/client.ts';
import { findCategory } from '#db/queries/categories.ts';
import { findArticleTarget, findRedirect } from '#db/queries/redirects.ts';
import { type FormerPart, listFormerReadings } from '#lib/domain/former-address.ts';
import { frontPath } from '#lib/urls.ts';
import { findSubject } from './find-subject.ts';
import { type FormerPage, type FormerThing, findPathOf, toFormerPage } from './former-paths.ts';
import { parseRoute } from './parse-route.ts';

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

const ITSELF: FormerPart = { kind: 'aside' };

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
  if (target || part === ITSELF) return target;
  if (source === frontPath()) return { kind: 'front' };
  const route = parseRoute(source);
  if (route?.name === 'article') return findArticleTarget(db, { slug: route.slug, now });
  // Numbered pages of a category are addresses of ours: one past the last is unknown, not another page.
  if (route?.name !== 'category' || part.kind === 'numbered-page') return undefined;
  const category = await findCategory(db, { slug: route.category });
  return category && { kind: 'category', slug: category.slug };
}

/** A former site's lists were of another length: past the end of ours, the list itself. */
async function toDestination(db: Reader, page: FormerPage, now: Date): Promise<FormerDestination> {
  const path = findPathOf(page);
  if (path === undefined) return { kind: 'no-page-yet' };
  const isThere = page.kind !== 'category' || (await findSubject(db, { path, now })) !== undefined;
  return { kind: 'path', path: isThere ? path : (findPathOf({ ...page, number: 1 }) ?? path) };
}
