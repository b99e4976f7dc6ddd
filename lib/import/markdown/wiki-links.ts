import { PICTURE_FILE } from '#lib/domain/picture-file.ts';
import { splitCode } from './split-code.ts';

/**
 * Turns what Obsidian adds within lines (https://help.obsidian.md/syntax) into plain Markdown: `[[Note#Heading|words]]` is a link, `![[photo.png|words]]` a
 * picture; marked words are words, and comments were never for readers. Code and the tags of HTML are left to the letter.
 */
export function toPlainLinks(markdown: string): string {
  if (!/\[\[|==|%%/.test(markdown)) return markdown;
  return splitCode(markdown)
    .map(({ text, isCode }) => (isCode ? text : convert(text)))
    .join('');
}

function convert(text: string): string {
  return text
    .replace(COMMENT, '$1')
    .split(HTML_TAG)
    .map((part, index) => (index % 2 === 0 ? convertWords(part) : part))
    .join('');
}

function convertWords(text: string): string {
  return text
    .replace(LINK, (_, mark: string, target: string, words?: string) => toMarkdown(mark, target, words))
    .replace(MARKED, '$1');
}

/** A tag of HTML, a declaration or a comment, in which nothing is a link. */
const HTML_TAG = /(<[!?/a-z][^<>]*>)/i;

const COMMENT = /(^|\s)%%[^%]*%%(?=\s|$)/g;
const LINK = /(!?)\[\[([^[\]|\n\\]+)(?:\\?\|([^[\]\n]*))?\]\]/g;
const MARKED = /(?<![=\w])==(?=[^\s=])([^=\n]*[^\s=])==(?![=\w])/g;

function toMarkdown(mark: string, target: string, words: string | undefined): string {
  const [path = '', ...headings] = target.trim().split('#');
  const address = path.replace(/[<>]/g, '');
  if (mark === '!' && PICTURE_FILE.test(address)) return `![${toAlt(words)}](<${address}>)`;
  const file = address === '' || /\.\w{2,8}$/.test(address) ? address : `${address}.md`;
  // Of headings within headings (`Note#Un#Deux`) the last is meant.
  const heading = headings.length === 0 ? '' : `#${headings.at(-1)}`;
  return `[${words?.trim() || toWords(path, headings)}](<${file}${heading}>)`;
}

/** `![[photo.png|300]]` says how wide it is to be shown. */
function toAlt(words = ''): string {
  return /^\d+(?:x\d+)?$/.test(words.trim()) ? '' : words.trim();
}

function toWords(path: string, headings: readonly string[]): string {
  const name = path.split('/').at(-1) ?? path;
  return [name.replace(/\.md$/, ''), ...headings].filter(part => part !== '').join(' > ');
}
