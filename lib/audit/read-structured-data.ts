import { onOneLine } from './select.ts';
import type { HtmlFacts } from './site-facts.ts';

type DataFacts = Pick<HtmlFacts, 'article' | 'breadcrumbData'>;

const ARTICLE_TYPES = new Set(['NewsArticle', 'Article', 'ReportageNewsArticle', 'OpinionNewsArticle']);

/** What the page's JSON-LD says of its article and of its place; what cannot be read says nothing. */
export function readStructuredData(scripts: readonly string[]): DataFacts {
  const things = scripts.flatMap(script => listThings(parse(script)));
  const article = things.find(thing => ARTICLE_TYPES.has(String(thing['@type'])));
  const breadcrumb = things.find(thing => thing['@type'] === 'BreadcrumbList');
  return {
    ...(article && {
      article: {
        headline: String(article.headline ?? ''),
        ...textOf(article, 'datePublished', 'published'),
        ...textOf(article, 'dateModified', 'modified'),
      },
    }),
    ...(breadcrumb && { breadcrumbData: listNames(breadcrumb.itemListElement) }),
  };
}

type Thing = Readonly<Record<string, unknown>>;

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

/** Those of a graph, of a list, or the one. */
function listThings(value: unknown): readonly Thing[] {
  if (Array.isArray(value)) return value.flatMap(listThings);
  if (!isThing(value)) return [];
  return '@graph' in value ? listThings(value['@graph']) : [value];
}

function listNames(elements: unknown): readonly string[] {
  return listThings(elements)
    .toSorted((a, b) => Number(a.position) - Number(b.position))
    .map(({ name, item }) => onOneLine(String(name ?? (isThing(item) ? item.name : ''))));
}

function textOf<To extends string>(thing: Thing, from: string, to: To): Partial<Record<To, string>> {
  const value = thing[from];
  // A computed key of a generic type is not narrowed by itself.
  return (typeof value === 'string' ? { [to]: value } : {}) as Partial<Record<To, string>>;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
