import sanitizeHtml from 'sanitize-html';
import { isFollowable } from './address.ts';
import type { Report } from './body-fault.ts';
import { stripMarkup } from './strip-markup.ts';

/**
 * Leaves only the elements and attributes that the walker reads. This is the first of two locks: the walker copies no markup
 * either, it makes nodes of the few kinds the tree has.
 */
export function sanitiseHtml(html: string, report: Report): string {
  let depth = 0;
  /** Depth of the outermost open element that goes with its content: what is inside it is no fault of its own. */
  let droppedAt = Number.POSITIVE_INFINITY;
  try {
    return sanitizeHtml(html, {
      ...OPTIONS,
      onOpenTag(name, attributes) {
        depth++;
        if (depth > OPEN_ELEMENTS_MAX) throw new TooDeep();
        if (depth > droppedAt) return;
        if (DROPPED_WITH_CONTENT.includes(name)) droppedAt = depth;
        if (depth > NESTING_MAX) report('too-deep', name);
        else reportElement(name, attributes, report);
      },
      onCloseTag() {
        if (depth === droppedAt) droppedAt = Number.POSITIVE_INFINITY;
        depth--;
      },
    });
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    report('too-deep', 'document');
    return stripMarkup(html);
  }
}

class TooDeep extends Error {}

/** parse5's tree is walked by recursion in rehype-parse: deeper than this, elements are unwrapped. */
const NESTING_MAX = 256;

/** htmlparser2 takes time in the square of the elements left open (350,000 `<b>`: 13 s). No honest article comes near. */
const OPEN_ELEMENTS_MAX = 20_000;

/** Elements that hold no words for a reader, and words that only a form's working gave a sense. */
const DROPPED_WITH_CONTENT = [
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'head',
    'title',
    'noembed',
    'noframes',
    'xmp',
    'svg',
    'canvas',
  ],
  ...['textarea', 'select', 'option', 'button', 'label', 'datalist', 'progress', 'meter'],
];

const DROPPED_VOID = ['input', 'link', 'meta', 'base', 'param', 'track', 'area', 'col', 'wbr'];

/** Void elements that give the reader nothing; their absence is no loss worth a line in a report. */
const DROPPED_SILENTLY: ReadonlySet<string> = new Set([
  'param',
  'track',
  'area',
  'col',
  'wbr',
  'head',
  'meta',
  'link',
]);

const ALLOWED_ELEMENTS = [
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'pre', 'blockquote', 'address', 'center'],
  ...['ul', 'ol', 'menu', 'li', 'dl', 'dt', 'dd', 'details', 'summary'],
  ...[
    'div',
    'section',
    'article',
    'aside',
    'header',
    'footer',
    'main',
    'nav',
    'hgroup',
    'form',
    'fieldset',
    'legend',
  ],
  ...['figure', 'figcaption', 'img', 'picture', 'source', 'video', 'audio', 'iframe', 'object', 'embed'],
  ...['table', 'caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'strong', 'b', 'em', 'i', 'cite', 'dfn', 'var', 'sub', 'sup', 'br', 'q'],
  ...['code', 'kbd', 'samp', 'tt', 'span', 'bdi', 'bdo', 'font', 'del', 's', 'strike'],
  ...[
    'ins',
    'u',
    'mark',
    'small',
    'big',
    'abbr',
    'acronym',
    'time',
    'data',
    'nobr',
    'ruby',
    'rb',
    'rt',
    'rp',
  ],
];

const KNOWN_ELEMENTS: ReadonlySet<string> = new Set(ALLOWED_ELEMENTS);
const DROPPED_ELEMENTS: ReadonlySet<string> = new Set([...DROPPED_WITH_CONTENT, ...DROPPED_VOID]);

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: ALLOWED_ELEMENTS,
  nonTextTags: DROPPED_WITH_CONTENT,
  nestingLimit: NESTING_MAX,
  allowedAttributes: {
    '*': ['class', 'lang', 'dir'],
    a: ['href'],
    img: ['src', 'data-src', 'data-lazy-src', 'alt', 'width', 'height'],
    iframe: ['src', 'data-src', 'title'],
    video: ['src'],
    audio: ['src'],
    source: ['src'],
    embed: ['src'],
    object: ['data'],
    blockquote: ['cite', 'data-instgrm-permalink'],
    div: ['data-href'],
    ol: ['start'],
    th: ['colspan', 'rowspan', 'scope', 'align', 'data-align', 'style'],
    td: ['colspan', 'rowspan', 'align', 'data-align', 'style'],
    ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(name => [name, ['id']])),
  },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  // A `style` serves for one word, the alignment of a cell, which the walker looks for; it goes no further.
  parseStyleAttributes: false,
};

function reportElement(name: string, attributes: sanitizeHtml.Attributes, report: Report): void {
  if (KNOWN_ELEMENTS.has(name)) {
    const address =
      name === 'a'
        ? attributes.href
        : (attributes['data-src'] ?? attributes['data-lazy-src'] ?? attributes.src);
    if (address && !isFollowable(address)) report('unsafe-address', name);
  } else if (DROPPED_ELEMENTS.has(name)) {
    if (!DROPPED_SILENTLY.has(name)) report('dropped-element', name);
  } else if (name !== 'html' && name !== 'body') {
    report('unwrapped-element', name);
  }
}
