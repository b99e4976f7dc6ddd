import { decodePercent, splitAddress } from './address.ts';
import type { FeedFormat } from './feed.ts';
import { toRedirectSource } from './redirect-source.ts';

/** What of a thing a former address asked for, where it was not the thing itself. */
export type FormerPart =
  | { readonly kind: 'numbered-page'; readonly number: number }
  /** isOwn: at the address that a portal of ours gave it, so that what has it was renamed since. */
  | { readonly kind: 'feed'; readonly format: FeedFormat; readonly isOwn?: true }
  | { readonly kind: 'date'; readonly year: string; readonly month?: string; readonly day?: string }
  | { readonly kind: 'search'; readonly words: string; readonly isFeed?: boolean }
  | { readonly kind: 'sitemap'; readonly isNews: boolean }
  | { readonly kind: 'upload'; readonly file: string }
  /** One picture of an article, at the address that a portal of ours gave it. */
  | { readonly kind: 'photo'; readonly number: number }
  /** Page 2 of a long text. */
  | { readonly kind: 'text-page' }
  /** An address beside a thing that leads to the thing: its `/amp/` form, its comments, `/index.php` before it. */
  | { readonly kind: 'aside' }
  /** The thing itself, under an address with a query that means nothing. */
  | { readonly kind: 'itself' };

/** A way to understand a former address: the address of a thing, in the normal form of redirect-source.ts, and what of it was asked for. */
export interface FormerReading {
  readonly source: string;
  readonly part: FormerPart;
}

/**
 * Reads an address by the rules by which WordPress makes addresses out of others
 * (https://developer.wordpress.org/reference/classes/wp_rewrite/), so that only the address of each thing need be stored. Pure: whether there is
 * such a thing is another matter. The likeliest reading comes first; none for an address that is only itself.
 */
export function listFormerReadings(address: string): readonly FormerReading[] {
  const { path: written, query } = splitAddress(toRedirectSource(address));
  const path = written.replace(SCRIPT, '') || '/';
  const parameters = new Map(parseParameters(query));
  if (namesThing(parameters)) return readNames(path, parameters);
  const part = findQueryPart(parameters);
  return [
    ...(part ? [{ source: path, part }] : []),
    ...(path !== written
      ? [{ source: path, part: ASIDE }]
      : query !== ''
        ? [{ source: path, part: ITSELF }]
        : []),
    ...readPath(path).map(reading => (part ? { ...reading, part: toAsked(reading.part, part) } : reading)),
  ];
}

const ITSELF: FormerPart = { kind: 'itself' };
const ASIDE: FormerPart = { kind: 'aside' };

/** Where a server cannot rewrite addresses, WordPress has its own script in front of them. */
const SCRIPT = /\/index\.php(?=\/|$)/;

/** Whether an address names a thing in its query, as WordPress does where it has nothing better: then its path is not what it is about. */
export function namesThingInQuery(address: string): boolean {
  const { query } = splitAddress(toRedirectSource(address));
  return namesThing(new Map(parseParameters(query)));
}

function namesThing(parameters: ReadonlyMap<string, string>): boolean {
  return [...parameters.keys()].some(name => NAMES.has(name));
}

/** An article, a page and an attachment answer to one another's parameter. */
const POST_NAMES = ['p', 'page_id', 'attachment_id'];
const NAMES: ReadonlySet<string> = new Set([
  ...POST_NAMES,
  'cat',
  'category_name',
  'tag',
  'tag_id',
  'author',
  'author_name',
]);

/** What a query names, whatever else it says, and the part of it that it asks for. */
function readNames(path: string, parameters: ReadonlyMap<string, string>): readonly FormerReading[] {
  const part = findQueryPart(parameters) ?? ITSELF;
  const names = [...parameters].filter(([name]) => NAMES.has(name)).slice(0, 1);
  return names.flatMap(([name, value]) => {
    const alike = POST_NAMES.includes(name) ? POST_NAMES : [name];
    return alike.map(other => ({ source: `${path}?${other}=${value}`, part }));
  });
}

function findQueryPart(parameters: ReadonlyMap<string, string>): FormerPart | undefined {
  const search = parameters.get('s');
  if (search !== undefined) {
    return {
      kind: 'search',
      words: decodePercent(search),
      ...(parameters.has('feed') && { isFeed: true }),
    };
  }
  const date = `${parameters.get('m') ?? ''}${parameters.get('year') ?? ''}${pad(parameters.get('monthnum'))}${pad(parameters.get('day'))}`;
  const feed = parameters.get('feed');
  if (feed !== undefined) return toFeed(feed);
  const number = Number(parameters.get('paged'));
  if (number > 1 && date === '') return { kind: 'numbered-page', number };
  const [, year, month, day] = /^(\d{4})(\d\d)?(\d\d)?/.exec(date) ?? [];
  if (year !== undefined) return toDate(year, month, day);
  return [...parameters.keys()].some(name => PART_PARAMETERS.has(name)) ? ASIDE : undefined;
}

const PART_PARAMETERS: ReadonlySet<string> = new Set([
  'amp',
  'noamp',
  'cpage',
  'day',
  'feed',
  'm',
  'monthnum',
  'page',
  'paged',
  'print',
  'replytocom',
  's',
  'share',
  'withcomments',
  'year',
]);

function parseParameters(query: string): readonly (readonly [string, string])[] {
  return query
    .slice(1)
    .split('&')
    .flatMap(parameter => {
      const [name = '', ...value] = parameter.split('=');
      return name === '' ? [] : [[name, value.join('=')] as const];
    });
}

function pad(number: string | undefined): string {
  return number === undefined ? '' : number.padStart(2, '0');
}

interface PathRule {
  /** Its `base` is the path of the thing. */
  readonly pattern: RegExp;
  readonly toPart: (groups: Readonly<Record<string, string | undefined>>) => FormerPart;
}

const PATH_RULES: readonly PathRule[] = [
  {
    pattern:
      /^(?<base>.*?)(?:\/comments)?\/(?:feed(?:\/(?<format>rss2?|rdf|atom|json))?|(?<bare>rss2?|rdf|atom))$/,
    toPart: ({ format, bare }) => toFeed(format ?? bare ?? ''),
  },
  {
    pattern: /^(?<base>.+)\/(?:(?<format>rss|atom)\.xml|feed\.(?<bare>json))$/,
    toPart: ({ format, bare }) => ({ ...toFeed(format ?? bare ?? ''), isOwn: true }),
  },
  {
    pattern: /^(?<base>.*?)\/wp-(?:comments)?(?<format>rss2?|rdf|atom|feed)\.php$/,
    toPart: ({ format }) => toFeed(format ?? ''),
  },
  {
    pattern: /^(?<base>.*?)\/(?<name>[a-z\d_-]*sitemap[a-z\d_-]*)\.xml(?:\.gz)?$/,
    toPart: ({ name = '' }) => ({ kind: 'sitemap', isNews: /news|actu/.test(name) }),
  },
  {
    pattern: /^(?<base>.*?)\/wp-content\/uploads\/(?<file>.+)$/,
    toPart: ({ file = '' }) => ({ kind: 'upload', file }),
  },
  {
    pattern: /^(?<base>.*?)\/search\/(?<words>[^/]+)$/,
    toPart: ({ words = '' }) => ({ kind: 'search', words: decodePercent(words.replaceAll('+', ' ')) }),
  },
  {
    pattern: /^(?<base>.*)\/page\/(?<number>[1-9]\d{0,5})$/,
    toPart: ({ number }) => ({ kind: 'numbered-page', number: Number(number) }),
  },
  {
    pattern:
      /^(?<base>.*?)\/(?<year>(?:19|20)\d\d)(?:\/(?<month>0[1-9]|1[0-2])(?:\/(?<day>[0-2]\d|3[01]))?)?$/,
    toPart: ({ year = '', month, day }) => toDate(year, month, day),
  },
  {
    pattern: /^(?<base>.+)\/(?:amp|embed|trackback|comment-page-\d+)$/,
    toPart: () => ASIDE,
  },
  {
    pattern: /^(?<base>\/photo\/[^/]+)\/(?<number>[1-9]\d{0,2})$/,
    toPart: ({ number }) => ({ kind: 'photo', number: Number(number) }),
  },
  {
    pattern: /^(?<base>.+)\/[1-9]\d{0,2}$/,
    toPart: () => ({ kind: 'text-page' }),
  },
];

/** At most as many suffixes as WordPress itself puts behind one another: `/category/maroc/page/2/amp/`. */
const SUFFIXES_MAX = 3;

function readPath(path: string): readonly FormerReading[] {
  const readings: FormerReading[] = [];
  let asked: FormerPart | undefined;
  let base = path;
  for (let n = 0; n < SUFFIXES_MAX; n++) {
    const found = findSuffix(base);
    if (!found) break;
    asked = asked === undefined ? found.part : toAsked(found.part, asked);
    base = found.source;
    readings.push({ source: base, part: asked });
  }
  return readings;
}

/** What was asked for last says most: a page's feed is a feed, a feed's `/amp/` is one too. But a page of a day is of that day, and of a search of that search. */
function toAsked(found: FormerPart, last: FormerPart): FormerPart {
  if (last.kind === 'aside') return found;
  if (found.kind === 'search') return last.kind === 'feed' ? { ...found, isFeed: true } : found;
  return found.kind === 'date' && last.kind !== 'feed' ? found : last;
}

function findSuffix(path: string): FormerReading | undefined {
  for (const { pattern, toPart } of PATH_RULES) {
    const groups = pattern.exec(path)?.groups;
    if (groups) return { source: groups.base || '/', part: toPart(groups) };
  }
  return undefined;
}

function toFeed(format: string): Extract<FormerPart, { kind: 'feed' }> {
  return { kind: 'feed', format: format === 'atom' || format === 'json' ? format : 'rss' };
}

function toDate(year: string, month: string | undefined, day: string | undefined): FormerPart {
  return { kind: 'date', year, ...(month && { month }), ...(month && day && { day }) };
}
