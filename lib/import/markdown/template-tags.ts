import { type BodyFault, tallyFaults } from '#lib/body/body-fault.ts';
import { splitCode } from './split-code.ts';
import { parseTagWords, type TagWords, toBlocks, toDocument, toFigure } from './template-words.ts';

/**
 * Turns the tags of site generators' templates, Hugo's shortcodes (https://gohugo.io/content-management/shortcodes/) and Liquid's tags (Jekyll, Eleventy,
 * Hexo), into plain Markdown: pictures, code samples, the addresses of pages and of platforms' documents. Any other goes, and what it stands around stays;
 * `dropped` counts those. Code is left to the letter.
 */
export function toPlainTags(markdown: string): {
  readonly markdown: string;
  readonly dropped: readonly BodyFault[];
} {
  const { report, list } = tallyFaults();
  if (!/\{[{%]/.test(markdown)) return { markdown, dropped: [] };
  const written: string[] = [];
  let inside: Inside;
  for (const { text, isCode } of splitCode(markdown)) {
    let end = 0;
    for (const match of isCode ? [] : text.matchAll(TAG)) {
      if (inside !== 'comment') written.push(text.slice(end, match.index));
      end = match.index + match[0].length;
      const tag = toTag(match);
      if (inside === undefined) {
        inside = toInside(tag);
        written.push(toMarkdown(tag, name => report('dropped-shortcode', name)));
      } else if (tag.isClosing && tag.name === inside) {
        if (inside === 'highlight') written.push('\n```\n');
        inside = undefined;
      } else if (inside !== 'comment') {
        written.push(match[0]);
      }
    }
    if (inside !== 'comment') written.push(text.slice(end));
  }
  return { markdown: written.join(''), dropped: list() };
}

/** What is between a pair of these is no template. */
type Inside = 'raw' | 'comment' | 'highlight' | undefined;

function toInside({ name, isClosing }: Tag): Inside {
  if (isClosing) return undefined;
  return name === 'raw' || name === 'comment' || name === 'highlight' ? name : undefined;
}

/** Hugo's `{{< … >}}` and `{{% … %}}`, Liquid's `{% … %}` and `{{ … }}`. */
const TAG =
  /\{\{(?:<(?<plain>[^{}]*)>|%(?<marked>[^{}]*)%)\}\}|\{%-?(?<liquid>[^{}]*?)-?%\}|\{\{-?(?<output>[^{}]*?)-?\}\}/g;

interface Tag {
  readonly whole: string;
  /** Empty for one that is to be shown, and for an output. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly words: TagWords;
  readonly output?: string;
}

function toTag({ 0: whole, groups = {} }: RegExpMatchArray): Tag {
  const inner = (groups.plain ?? groups.marked ?? groups.liquid ?? '').trim();
  const [, slash, written = '', rest = ''] = /^(\/?)\s*([\w./-]*)(.*?)\/?$/s.exec(inner) ?? [];
  const isLiquid = groups.liquid !== undefined;
  const isClosing = slash === '/' || (isLiquid && /^end\w/.test(written));
  const own = isLiquid && isClosing ? written.slice('end'.length) : written;
  const [included, ...others] = own === 'include' ? rest.trim().split(/\s+/) : [];
  return {
    whole,
    name: (included ?? own).replace(/^["']|["']$|\.html$/g, '').replace(/^codeblock$/, 'highlight'),
    isClosing,
    words: parseTagWords(included === undefined ? rest : others.join(' ')),
    ...(groups.output !== undefined && { output: groups.output.trim() }),
  };
}

function toMarkdown(
  { whole, name, isClosing, words, output }: Tag,
  onDropped: (name: string) => void,
): string {
  if (output !== undefined) return toOutput(output) ?? whole;
  // `{{</* nom */>}}` shows a tag.
  if (name === '') return whole.replace('/*', '').replace('*/', '');
  if (isClosing || name === 'raw' || name === 'comment') return '';
  if (name === 'highlight') return `\n\`\`\`${/^\w+/.exec(words.bare[0] ?? '')?.[0] ?? ''}\n`;
  if (ADDRESSES.has(name)) return toAddress(name, words);
  const made = toFigure(words) ?? toDocument(name, words);
  if (made !== undefined) return made;
  onDropped(name);
  const title = words.named.get('title');
  return title ? toBlocks(`**${title}**`) : '';
}

/** The address of a page, by its file: it stands where a link has its own. */
const ADDRESSES: ReadonlySet<string> = new Set(['ref', 'relref', 'link', 'post_url']);

function toAddress(name: string, { named, bare }: TagWords): string {
  const path = (named.get('path') ?? bare.join(' ')).replaceAll(' ', '%20');
  if (name === 'post_url') return `/_posts/${path}.md`;
  return name === 'link' ? `/${path.replace(/^\//, '')}` : path;
}

/** Outputs that addresses are made of: a text through filters, and where the site begins. Any other may be words about templates. */
function toOutput(output: string): string | undefined {
  if (/^site\.(?:base)?url$/.test(output)) return '';
  return /^(?:"([^"]*)"|'([^']*)')\s*\|/.exec(output)?.slice(1).find(Boolean);
}
