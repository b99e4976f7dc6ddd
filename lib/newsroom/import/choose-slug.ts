import type { Transaction } from '#db/client.ts';
import { isSlugTaken, listTakenSlugs } from '#db/queries/slugs.ts';
import type { ImportedKind } from '#lib/domain/imported.ts';
import { isReserved } from '#lib/domain/reserved-words.ts';
import { isUsableSlug } from '#lib/domain/slug.ts';
import { toSlug } from '#lib/french/slug.ts';
import type { ImportContext } from './import-once.ts';

/** For a name without a letter that can be transcribed. */
const LAST_RESORT = {
  author: 'auteur',
  category: 'rubrique',
  topic: 'sujet',
  article: 'article',
  page: 'page',
  dossier: 'dossier',
} as const;

export interface SlugToChoose {
  /** The slug the source used. */
  readonly wanted: string;
  /** What a slug is made from when that one cannot serve. */
  readonly name: string;
  /** The slug it has already. */
  readonly current: string | undefined;
}

interface SlugsToChoose extends Pick<ImportContext, 'onRepair'> {
  readonly kind: ImportedKind;
  readonly wishes: readonly SlugToChoose[];
}

/**
 * Slugs for things of one kind, in their order: the source's own if it can serve, numbered if another has it. A number once given stays,
 * whoever gives up the bare slug later.
 */
export async function chooseSlugs(
  tx: Transaction,
  { kind, wishes, onRepair }: SlugsToChoose,
): Promise<readonly string[]> {
  const bases = wishes.map(({ wanted, name }) =>
    isUsableSlug(wanted) ? wanted : (toSlug(name) ?? LAST_RESORT[kind]),
  );
  const taken = await listTakenSlugs(tx, { kind, slugs: bases });
  const chosen = new Set<string>();
  const slugs: string[] = [];
  const isTaken = async (slug: string) => chosen.has(slug) || (await isSlugTaken(tx, { kind, slug }));
  const chooseOne = async (base: string, current: string | undefined): Promise<string> => {
    if (current !== undefined && isNumbered(current, base)) return current;
    if (!isReserved(base) && !taken.has(base) && !chosen.has(base)) return base;
    onRepair?.(kind, 'slug numbered: it was taken or reserved');
    return findFreeNumber(base, isTaken);
  };
  for (const [index, base] of bases.entries()) {
    const slug = await chooseOne(base, wishes[index]?.current);
    chosen.add(slug);
    slugs.push(slug);
  }
  return slugs;
}

export async function chooseSlug(
  tx: Transaction,
  { kind, onRepair, ...wish }: SlugToChoose & Omit<SlugsToChoose, 'wishes'>,
): Promise<string> {
  const [slug = LAST_RESORT[kind]] = await chooseSlugs(tx, { kind, wishes: [wish], onRepair });
  return slug;
}

function isNumbered(slug: string, base: string): boolean {
  return slug.startsWith(base) && /^(-\d+)?$/.test(slug.slice(base.length));
}

/**
 * A free one of `-2`, `-3`… after one that is taken: the first, where they were given in order. It strides, then halves, because an export may hold
 * thousands of articles without a title.
 */
async function findFreeNumber(base: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  let taken = 1;
  let free = 2;
  while (await isTaken(`${base}-${free}`)) {
    taken = free;
    free *= 2;
  }
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2);
    if (await isTaken(`${base}-${middle}`)) taken = middle;
    else free = middle;
  }
  return `${base}-${free}`;
}
