import { assertNever } from '#lib/domain/assert-never.ts';
import type { Block, Body, Image, ListItem, Phrasing, Table, TableCell, TableRow } from '#lib/domain/body.ts';
import { NUMBERING_TYPES, splitItem, splitRows } from '#lib/domain/body-shape.ts';
import { findDirection } from '#lib/domain/direction.ts';
import type { EnclosureFacts } from '#lib/domain/enclosure.ts';
import { labelCredit } from '#lib/domain/picture.ts';
import { escapeHtml } from './escape-html.ts';

export interface HtmlTargets {
  /** Makes a link of the body absolute: a feed is read away from the site. */
  readonly resolveUrl: (url: string) => string;
  /** The absolute address of a stored picture; without one, the picture's words stand for it. */
  readonly resolvePicture?: (image: Image) => string | undefined;
  /** Puts the site's words around a credit, which are not ours to know here. */
  readonly formatCredit?: (credit: string) => string;
  /** What a link says of the file that it leads to, likewise; without it, nothing. */
  readonly formatFile?: (file: EnclosureFacts) => string;
}

/** The body as HTML for feeds. Every text and attribute is escaped here; no markup of the source reaches it. */
export function renderBodyHtml(body: Body, targets: HtmlTargets): string {
  return renderBlocks(body.children, targets);
}

function renderBlocks(blocks: readonly Block[], targets: HtmlTargets): string {
  return blocks.map(block => renderBlock(block, targets)).join('\n');
}

function renderBlock(block: Block, targets: HtmlTargets): string {
  const phrasing = (nodes: readonly Phrasing[]) => renderPhrasing(nodes, targets);
  switch (block.type) {
    case 'paragraph':
      return element('p', { dir: findDirection(block.children) }, phrasing(block.children));
    case 'heading':
      return element(
        `h${block.level}`,
        { id: block.id, dir: findDirection(block.children) },
        phrasing(block.children),
      );
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        {
          dir: findDirection(block.children),
          start: block.start,
          reversed: block.isReversed && '',
          type: block.numbering && NUMBERING_TYPES[block.numbering],
        },
        block.children.map(item => element('li', {}, renderItem(item, targets))).join(''),
      );
    case 'quote':
      return element(
        'blockquote',
        { dir: findDirection(block.children) },
        renderBlocks(block.children, targets) + renderSource(block.attribution, targets),
      );
    case 'pullquote':
      return element(
        'figure',
        { class: 'wp-block-pullquote' },
        element(
          'blockquote',
          {},
          element('p', {}, phrasing(block.children)) + renderSource(block.attribution, targets),
        ),
      );
    case 'image':
      return renderImage(block, targets);
    case 'gallery':
      return element(
        'figure',
        { class: 'wp-block-gallery' },
        block.children.map(image => renderImage(image, targets)).join('') +
          renderCaption(block.caption, targets),
      );
    case 'embed':
      return element(
        'figure',
        { class: 'wp-block-embed' },
        element(
          'a',
          { href: block.file ? targets.resolveUrl(block.url) : block.url },
          escapeHtml(block.title ?? block.url) + renderFacts(block.file, targets),
        ) + renderCaption(block.caption, targets),
      );
    case 'table':
      return element(
        'table',
        { dir: findDirection(block.children) },
        (block.caption ? element('caption', {}, phrasing(block.caption)) : '') + renderRows(block, targets),
      );
    case 'code':
      return element(
        'pre',
        {},
        element('code', { class: block.language && `language-${block.language}` }, escapeHtml(block.value)),
      );
    case 'separator':
      return '<hr>';
    default:
      return assertNever(block);
  }
}

function renderItem(item: ListItem, targets: HtmlTargets): string {
  const { words, blocks } = splitItem(item);
  return renderPhrasing(words, targets) + renderBlocks(blocks, targets);
}

function renderSource(attribution: readonly Phrasing[] | undefined, targets: HtmlTargets): string {
  return attribution === undefined ? '' : element('cite', {}, renderPhrasing(attribution, targets));
}

function renderImage(image: Image, targets: HtmlTargets): string {
  const source = targets.resolvePicture?.(image);
  const { formatCredit = credit => credit } = targets;
  const picture = source === undefined ? '' : voidElement('img', { src: source, alt: image.alt });
  const words = [
    image.caption && renderPhrasing(image.caption, targets),
    image.credit && escapeHtml(labelCredit(image.credit, formatCredit)),
  ].filter(Boolean);
  const shown = words.length === 0 && source === undefined ? [escapeHtml(image.alt)] : words;
  if (shown.join('') === '' && picture === '') return '';
  const caption = shown.length === 0 ? '' : element('figcaption', {}, shown.join(' '));
  return element(
    'figure',
    { class: image.width === 'wide' ? 'wp-block-image alignwide' : 'wp-block-image' },
    picture + caption,
  );
}

function renderCaption(caption: readonly Phrasing[] | undefined, targets: HtmlTargets): string {
  return caption === undefined ? '' : element('figcaption', {}, renderPhrasing(caption, targets));
}

function renderRows(table: Table, targets: HtmlTargets): string {
  const { headRows, bodyRows } = splitRows(table);
  return renderRowGroup('thead', headRows, targets) + renderRowGroup('tbody', bodyRows, targets);
}

function renderRowGroup(name: 'thead' | 'tbody', rows: readonly TableRow[], targets: HtmlTargets): string {
  if (rows.length === 0) return '';
  const renderRow = (row: TableRow) =>
    element('tr', {}, row.children.map(cell => renderCell(cell, targets)).join(''));
  return element(name, {}, rows.map(renderRow).join(''));
}

const ALIGNMENTS = { start: 'left', center: 'center', end: 'right' } as const;

function renderCell(cell: TableCell, targets: HtmlTargets): string {
  return element(
    cell.heads === undefined ? 'td' : 'th',
    {
      scope: cell.heads && (cell.heads === 'column' ? 'col' : 'row'),
      colspan: cell.columnSpan,
      rowspan: cell.rowSpan,
      class: cell.align && `has-text-align-${ALIGNMENTS[cell.align]}`,
    },
    renderPhrasing(cell.children, targets),
  );
}

function renderPhrasing(nodes: readonly Phrasing[], targets: HtmlTargets): string {
  return nodes.map(node => renderPhrasingNode(node, targets)).join('');
}

function renderPhrasingNode(node: Phrasing, targets: HtmlTargets): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'strong':
      return element('strong', {}, renderPhrasing(node.children, targets));
    case 'emphasis':
      return element('em', {}, renderPhrasing(node.children, targets));
    case 'link':
      return element(
        'a',
        { href: targets.resolveUrl(node.url) },
        renderPhrasing(node.children, targets) + renderFacts(node.file, targets),
      );
    case 'sub':
    case 'sup':
      return element(node.type, {}, renderPhrasing(node.children, targets));
    case 'struck':
      return element('s', {}, renderPhrasing(node.children, targets));
    case 'break':
      return '<br>';
    case 'inlineCode':
      return element('code', {}, escapeHtml(node.value));
    case 'foreign':
      return element('bdi', { lang: node.lang, dir: node.dir }, renderPhrasing(node.children, targets));
    default:
      return assertNever(node);
  }
}

function renderFacts(file: EnclosureFacts | undefined, { formatFile }: HtmlTargets): string {
  return file && formatFile ? ` ${escapeHtml(formatFile(file))}` : '';
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function element(name: string, attributes: Attributes, innerHtml: string): string {
  return `${voidElement(name, attributes)}${innerHtml}</${name}>`;
}

function voidElement(name: string, attributes: Attributes): string {
  const pairs = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeHtml(String(value))}"`,
  );
  return `<${name}${pairs.join('')}>`;
}
