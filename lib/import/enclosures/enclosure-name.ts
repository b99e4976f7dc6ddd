import { toFileName } from '#lib/domain/address.ts';
import type { EnclosureKind } from '#lib/domain/enclosure.ts';
import { toSlug } from '#lib/french/slug.ts';

/** The name that the file at an address has here: « Rapport%20Été%20(2019).PDF » → `rapport-ete-2019.pdf`. */
export function toEnclosureName(source: string, kind: EnclosureKind): string {
  const stem = toFileName(source).replace(/\.[^.]*$/, '');
  // With its ending it is no reserved word, which `toSlug` would change.
  const slug = toSlug(`${stem.slice(0, STEM_LENGTH_MAX)} ${kind}`) ?? kind;
  return `${slug.slice(0, -kind.length).replace(/-+$/, '') || kind}.${kind}`;
}

const STEM_LENGTH_MAX = 80;
