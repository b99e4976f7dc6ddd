import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a crawler takes from a page. */
export interface ReadPage {
  readonly title: string;
  readonly headings: readonly string[];
  /** Paths of the portal's pages that it links to, without fragments. */
  readonly links: readonly string[];
  /** Paths of the files for programs that it links to or names in its head. */
  readonly files: readonly string[];
  /** Whether a search engine may list it. */
  readonly isIndexable: boolean;
  /** Its words, but for code; a block begins a new line. */
  readonly text: string;
  /** The words of an article's body, without any space and without what leads to its pictures: one edition shows them, the other names them. */
  readonly prose: string;
  readonly hasScript: boolean;
}

export function readPage(html: string): ReadPage {
  const titles: string[] = [];
  const headings: string[] = [];
  const links = new Set<string>();
  const files = new Set<string>();
  let isIndexable = true;
  const lines = [''];
  let prose = '';
  let hasScript = false;
  const visit = (node: Tree.Node): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      // In a block a line's end is a space like any other.
      lines.push(`${lines.pop()}${node.value.replaceAll('\n', ' ')}`);
    }
    if (!('tagName' in node)) {
      visitAll(node);
      return;
    }
    if (node.tagName === 'script') hasScript = true;
    // A card has no header.
    if (node.tagName === 'article' && node.childNodes.some(({ nodeName }) => nodeName === 'header')) {
      const bodies = node.childNodes.filter(({ nodeName }) => nodeName === 'div');
      prose += bodies.map(proseOf).join('').replaceAll(/\s/g, '');
    }
    if (SILENT.has(node.tagName)) return;
    if (node.tagName === 'title') {
      titles.push(textOf(node));
      return;
    }
    if (node.tagName === 'h1') headings.push(textOf(node));
    const attribute = (wanted: string) => node.attrs.find(({ name }) => name === wanted)?.value;
    const href = attribute('href');
    if (node.tagName === 'a' && href?.startsWith('/')) {
      const path = href.split('#', 1).join('');
      (FILE.test(path) ? files : links).add(path);
    }
    if (node.tagName === 'link' && attribute('rel') === 'alternate')
      files.add(new URL(String(href)).pathname);
    if (node.tagName === 'meta' && attribute('name') === 'robots') {
      isIndexable &&= !attribute('content')?.includes('noindex');
    }
    if (!INLINE.has(node.tagName)) lines.push('');
    visitAll(node);
    if (!INLINE.has(node.tagName)) lines.push('');
  };
  const visitAll = (node: Tree.Node): void => {
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visitAll(parse(html));
  return {
    title: titles.join(' + '),
    headings,
    links: [...links],
    files: [...files],
    isIndexable,
    text: lines.join('\n'),
    prose,
    hasScript,
  };
}

/** A page's address has no ending. */
const FILE = /\.[a-z]+$/;

const SILENT: ReadonlySet<string> = new Set(['style', 'script', 'pre', 'code', 'svg']);
const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'em',
  'i',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);

function proseOf(node: Tree.Node): string {
  if ('tagName' in node && node.attrs.some(({ name, value }) => name === 'href' && PHOTO.test(value)))
    return '';
  return 'childNodes' in node ? node.childNodes.map(proseOf).join('') : textOf(node);
}

const PHOTO = /^(?:\/m)?\/photo\//;

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
