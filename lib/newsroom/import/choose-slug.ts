import type { Transaction } from '#db/client.ts';
import { isSlugTaken } from '#db/queries/slugs.ts';
import type { ImportedKind } from '#lib/domain/imported.ts';
import { isReserved } from '#lib/domain/reserved-words.ts';
import { freeSlug, isUsableSlug } from '#lib/domain/slug.ts';
import { toSlug } from '#lib/french/slug.ts';

/** For a name without a letter that can be transcribed. */
const LAST_RESORT = { author: 'auteur', category: 'rubrique', topic: 'sujet', article: 'article' } as const;

interface SlugToChoose {
  readonly kind: ImportedKind;
  /** The slug the source used. */
  readonly wanted: string;
  /** What a slug is made from when that one cannot serve. */
  readonly name: string;
  /** The slug it has already. */
  readonly current: string | undefined;
}

/** The source's own slug if it can serve, numbered if another has it. A number once given stays, whoever gives up the bare slug later. */
export async function chooseSlug(
  tx: Transaction,
  { kind, wanted, name, current }: SlugToChoose,
): Promise<string> {
  const base = isUsableSlug(wanted) ? wanted : (toSlug(name) ?? LAST_RESORT[kind]);
  if (current !== undefined && isNumbered(current, base)) return current;
  const taken = new Set<string>();
  for (;;) {
    const candidate = freeSlug(base, slug => isReserved(slug) || taken.has(slug));
    if (!(await isSlugTaken(tx, { kind, slug: candidate }))) return candidate;
    taken.add(candidate);
  }
}

function isNumbered(slug: string, base: string): boolean {
  return slug.startsWith(base) && /^(-\d+)?$/.test(slug.slice(base.length));
}
