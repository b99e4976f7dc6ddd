import slugify from '@sindresorhus/slugify';
import { isReserved } from '#lib/domain/reserved-words.ts';
import { freeSlug } from '#lib/domain/slug.ts';

const SLUG_LENGTH_MAX = 96;

/**
 * The slug of a French title or name: `l’eau & l’œuvre` → `l-eau-et-l-oeuvre`. Never one of the portal's reserved words: those count as taken, so the
 * category « Archives » is `archives-2`. Arabic, Cyrillic and Greek are transcribed roughly; `undefined` when no letter or digit can be
 * (Tifinagh, Chinese), and the caller then falls back on an identifier of its own.
 */
export function toSlug(text: string): string | undefined {
  const slug = cutAtWord(
    slugify(stripAccents(text).replace(APOSTROPHES, ' '), {
      decamelize: false,
      customReplacements: FRENCH_REPLACEMENTS,
    }),
  );
  return slug === '' ? undefined : freeSlug(slug, isReserved);
}

/** slugify would glue some of them to the word (« Conway's » → `conways`); ours all become hyphens. */
const APOSTROPHES = /['’‘´ʼ]/g;

/** slugify's own are English: ` and `, ` love `, ` unicorn `. */
const FRENCH_REPLACEMENTS: [string, string][] = [
  ['&', ' et '],
  ['♥', ' '],
  ['🦄', ' '],
  ['€', ' euros '],
];

/** slugify reads ü and ö as German: « capharnaüm » would become `capharnauem`. */
function stripAccents(text: string): string {
  return text.normalize('NFD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '');
}

function cutAtWord(slug: string): string {
  if (slug.length <= SLUG_LENGTH_MAX) return slug;
  const wordEnd = slug.lastIndexOf('-', SLUG_LENGTH_MAX);
  return slug.slice(0, wordEnd > 0 ? wordEnd : SLUG_LENGTH_MAX);
}
