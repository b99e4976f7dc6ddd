import { DomUtils, parseDocument } from 'htmlparser2';
import messages from '#messages/fr.json' with { type: 'json' };
import { readStructuredData } from './read-structured-data.ts';
import { type Element, type Root, selectAll, selectOne, textOf } from './select.ts';
import type { HtmlFacts, ImageFacts } from './site-facts.ts';
import { toSitePath } from './to-site-path.ts';

interface ReadFrom {
  /** Where the page was read: relative addresses start from it. */
  readonly url: string;
  /** Origins under which the site's own addresses are written. */
  readonly origins: ReadonlySet<string>;
}

/** What a crawler learns of a page of the portal. */
export function readPage(html: string, from: ReadFrom): HtmlFacts {
  const root = parseDocument(html);
  const attributeOf = (selector: string, name: string) =>
    nonEmpty(selectOne(selector, root)?.attribs[name]?.trim());
  const canonical = attributeOf('head link[rel=canonical]', 'href');
  const sharedUrl = attributeOf('head meta[property="og:url"]', 'content');
  const robots = attributeOf('head meta[name=robots]', 'content') ?? '';
  const breadcrumb = readBreadcrumb(root);
  return {
    title: textOf(selectOne('head title', root)),
    description: attributeOf('head meta[name=description]', 'content') ?? '',
    ...(canonical !== undefined && { canonical }),
    ...(sharedUrl !== undefined && { sharedUrl }),
    isIndexable: !/noindex/i.test(robots),
    allowsLargePreviews: /max-image-preview:\s*large/i.test(robots),
    headings: selectAll('h1', root).map(textOf),
    links: listPaths(root, 'a[href]', from, node => !isInText(node)),
    textLinks: listPaths(root, 'a[href]', from, isInText),
    ...(breadcrumb && { breadcrumb }),
    dates: readDates(root),
    ...readStructuredData(selectAll('script[type="application/ld+json"]', root).map(DomUtils.textContent)),
    images: selectAll('img', root).map(toImage),
    mediaAlternates: listPaths(root, 'link[rel=alternate][media][href]', from),
    feeds: listPaths(
      root,
      'head link[rel=alternate][type*=rss][href], head link[rel=alternate][type*=atom][href], head link[rel=alternate][type*=json][href]',
      from,
    ),
  };
}

function readBreadcrumb(root: Root): readonly string[] | undefined {
  const nav = selectOne(`nav[aria-label="${messages.Breadcrumb.label}"]`, root);
  return nav ? selectAll('li', nav).map(textOf) : undefined;
}

/** Those of the article's own header, the first of which is its publication. */
function readDates(root: Root): HtmlFacts['dates'] {
  const [published, modified] = selectAll('main article > header time[datetime]', root).map(
    time => time.attribs.datetime,
  );
  return { ...(published && { published }), ...(modified && { modified }) };
}

/** The body is a `div` of an article that has a header; a card has none. */
function isInText(node: Element): boolean {
  return listAncestors(node).some(
    (ancestor, index, all) => ancestor.name === 'div' && isWholeArticle(all[index + 1]),
  );
}

function isWholeArticle(element: Element | undefined): boolean {
  return (
    element?.name === 'article' && element.children.some(child => 'name' in child && child.name === 'header')
  );
}

function listAncestors(node: Element): readonly Element[] {
  const ancestors: Element[] = [];
  for (let { parent } = node; parent && 'name' in parent; { parent } = parent) ancestors.push(parent);
  return ancestors;
}

function toImage(image: Element): ImageFacts {
  const { src = '', width, height, alt } = image.attribs;
  const above = new Set(listAncestors(image).map(({ name }) => name));
  return {
    source: src,
    hasSize: Number(width) > 0 && Number(height) > 0,
    ...(alt !== undefined && { alt }),
    isOfArticle: above.has('figure') && above.has('article'),
  };
}

function listPaths(
  root: Root,
  selector: string,
  { url, origins }: ReadFrom,
  isWanted: (node: Element) => boolean = () => true,
): readonly string[] {
  const paths = selectAll(selector, root)
    .filter(isWanted)
    .map(node => toSitePath(node.attribs.href ?? '', { base: url, origins }));
  return [...new Set(paths.filter(path => path !== undefined))];
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
