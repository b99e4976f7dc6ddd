import type { Element } from 'hast';
import { convertCode, convertInlineCode } from './convert-code.ts';
import { convertDivision } from './convert-division.ts';
import { convertEmbedded, convertMedia } from './convert-embed.ts';
import { convertFigure } from './convert-figure.ts';
import { convertHeading } from './convert-heading.ts';
import { convertImage } from './convert-image.ts';
import { convertDefinitionList, convertList } from './convert-list.ts';
import { convertLink, convertQuotation, toForeign, toStruck } from './convert-phrasing.ts';
import { convertQuote } from './convert-quote.ts';
import { convertTable } from './convert-table.ts';
import { BOUNDARY, type Flow, hasContent, wrapRuns } from './flow.ts';
import { attribute, hasClass, isElement } from './hast.ts';
import type { Walk } from './walk.ts';

/** One element, to what it means here. An element that means nothing gives what its children give. */
export function convertElement(element: Element, walk: Walk): readonly Flow[] {
  return toForeign(element, convertByName(element, walk));
}

function convertByName(element: Element, walk: Walk): readonly Flow[] {
  const children = () => walk.flow(element.children);
  if (isUndone(element)) return children();
  switch (element.tagName) {
    case 'strong':
    case 'b':
      return wrapRuns(children(), run => ({ type: 'strong', children: run }));
    case 'em':
    case 'i':
    case 'cite':
    case 'dfn':
    case 'var':
      return wrapRuns(children(), run => ({ type: 'emphasis', children: run }));
    case 'sub':
      return wrapRuns(children(), run => ({ type: 'sub', children: run }));
    case 'sup':
      return wrapRuns(children(), run => ({ type: 'sup', children: run }));
    case 'a':
      return convertLink(element, walk);
    case 'q':
      return convertQuotation(children());
    case 'br':
      return [{ type: 'break' }];
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return convertInlineCode(element, walk);
    case 'del':
    case 's':
    case 'strike':
      return toStruck(children());
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return convertHeading(element, walk);
    case 'ul':
    case 'ol':
    case 'menu':
      return convertList(element, walk);
    case 'dl':
      return hasClass(element, 'wp-caption')
        ? convertFigure(element, walk)
        : convertDefinitionList(element, walk);
    case 'blockquote':
      return convertQuote(element, walk);
    case 'figure':
      return convertFigure(element, walk);
    case 'img':
      return convertImage(element);
    case 'iframe':
    case 'embed':
      return convertEmbedded(element);
    case 'object': {
      // What stands inside an object replaces it where it cannot be shown, and here it never is.
      const fallback = children();
      return hasContent(fallback) ? fallback : convertEmbedded(element);
    }
    case 'video':
    case 'audio':
      return convertMedia(element, walk);
    case 'table':
      return convertTable(element, walk);
    case 'pre':
    case 'xmp':
    case 'listing':
      return convertCode(element, walk);
    case 'hr':
      return [{ type: 'separator' }];
    case 'span':
      return hasClass(element, 'wp-block-accordion-heading__toggle-icon') ? [] : children();
    case 'summary':
      return [BOUNDARY, ...wrapRuns(children(), run => ({ type: 'strong', children: run })), BOUNDARY];
    case 'div':
    case 'section':
      return convertDivision(element, walk);
    default:
      return PHRASING_WITHOUT_MEANING.has(element.tagName) ? children() : [BOUNDARY, ...children(), BOUNDARY];
  }
}

/** What is copied from Google Docs stands as a whole in a `b` that is not bold. */
function isUndone(element: Element): boolean {
  const undoing = isElement(element, 'b', 'strong')
    ? PLAIN_WEIGHT
    : isElement(element, 'i', 'em') && PLAIN_STYLE;
  return undoing !== false && undoing.test(attribute(element, 'style') ?? '');
}

const PLAIN_WEIGHT = /(?:^|[;\s])font-weight\s*:\s*(?:normal|400)\b/i;
const PLAIN_STYLE = /(?:^|[;\s])font-style\s*:\s*normal\b/i;

/** Their words run on with the words around them; every other element stands on its own. */
const PHRASING_WITHOUT_MEANING: ReadonlySet<string> = new Set([
  ...['bdi', 'bdo', 'font', 'ins', 'u', 'mark', 'small', 'big', 'abbr', 'acronym', 'time', 'data', 'nobr'],
  ...['ruby', 'rb', 'rt', 'rp', 'picture', 'source'],
]);
