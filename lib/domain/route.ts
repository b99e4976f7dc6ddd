import { PAGE_NUMBER } from './page-of.ts';
import type { Period } from './period.ts';
import { isReserved } from './reserved-words.ts';

/** What a clean path asks for, before anyone looked whether it exists. */
export type Route =
  | { readonly name: 'front' }
  | { readonly name: 'category'; readonly category: string; readonly number: number }
  | { readonly name: 'article'; readonly category: string; readonly slug: string }
  | { readonly name: 'authors' | 'topics'; readonly number: number }
  | { readonly name: 'author' | 'topic'; readonly slug: string; readonly number: number }
  | { readonly name: 'dossiers' }
  | { readonly name: 'dossier'; readonly slug: string }
  | { readonly name: 'archives' }
  | { readonly name: 'archive'; readonly period: Period }
  | { readonly name: 'page'; readonly slug: string }
  | { readonly name: 'photo'; readonly slug: string; readonly number: number }
  | { readonly name: 'search' }
  | { readonly name: 'feeds' }
  | { readonly name: 'site-plan' };

type Groups = Readonly<Partial<Record<string, string>>>;

const SLUG = '[a-z0-9-]+';
const NUMBERED = `(?:/page/(?<number>${PAGE_NUMBER}))?`;

/** Each shape of address, and the route it is: the first that fits. */
const SHAPES: readonly (readonly [RegExp, (groups: Groups) => Route])[] = [
  shape('', () => ({ name: 'front' })),
  shape('recherche', () => ({ name: 'search' })),
  shape('flux', () => ({ name: 'feeds' })),
  shape('plan-du-site', () => ({ name: 'site-plan' })),
  shape(`auteurs${NUMBERED}`, groups => ({ name: 'authors', number: numberOf(groups) })),
  shape(`auteurs/(?<slug>${SLUG})${NUMBERED}`, groups => ({ name: 'author', ...slugAndNumber(groups) })),
  shape(`sujets${NUMBERED}`, groups => ({ name: 'topics', number: numberOf(groups) })),
  shape(`sujets/(?<slug>${SLUG})${NUMBERED}`, groups => ({ name: 'topic', ...slugAndNumber(groups) })),
  shape('dossiers', () => ({ name: 'dossiers' })),
  shape(`dossiers/(?<slug>${SLUG})`, ({ slug = '' }) => ({ name: 'dossier', slug })),
  shape('archives', () => ({ name: 'archives' })),
  shape(String.raw`archives/(?<year>\d{4})(?:/(?<month>\d\d)(?:/(?<day>\d\d))?)?`, toArchive),
  shape(String.raw`photo/(?<slug>${SLUG})/(?<number>[1-9]\d{0,2})`, groups => ({
    name: 'photo',
    ...slugAndNumber(groups),
  })),
  shape(`pages/(?<slug>${SLUG})`, ({ slug = '' }) => ({ name: 'page', slug })),
];

/** What begins with no word of the portal's own belongs to the newsroom. */
const CATEGORY_SHAPES: typeof SHAPES = [
  shape(`(?<category>${SLUG})${NUMBERED}`, ({ category = '', ...groups }) => ({
    name: 'category',
    category,
    number: numberOf(groups),
  })),
  shape(`(?<category>${SLUG})/(?<slug>${SLUG})`, ({ category = '', slug = '' }) => ({
    name: 'article',
    category,
    slug,
  })),
];

/** Reads a clean path (lower case, no trailing slash); `undefined` when no page has an address of this shape. */
export function parseRoute(path: string): Route | undefined {
  const [, first = ''] = path.split('/', 2);
  for (const [pattern, toRoute] of isReserved(first) || first === '' ? SHAPES : CATEGORY_SHAPES) {
    const match = pattern.exec(path);
    if (match) return toRoute(match.groups ?? {});
  }
  return undefined;
}

function shape(pattern: string, toRoute: (groups: Groups) => Route) {
  return [new RegExp(`^/${pattern}$`), toRoute] as const;
}

function slugAndNumber(groups: Groups) {
  return { slug: groups.slug ?? '', number: numberOf(groups) };
}

function numberOf({ number = '1' }: Groups): number {
  return Number(number);
}

function toArchive({ year, month, day }: Groups): Route {
  return {
    name: 'archive',
    period: {
      year: Number(year),
      ...(month && { month: Number(month), ...(day && { day: Number(day) }) }),
    },
  };
}
