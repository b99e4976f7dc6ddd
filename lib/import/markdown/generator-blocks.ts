import { FENCE, LIST_ITEM } from './split-code.ts';

/**
 * Turns what static site generators add to Markdown by whole blocks (Python-Markdown's admonitions, MkDocs' collapsible blocks and tabs, the containers
 * of VitePress, Docusaurus and Pandoc, GitHub's and Obsidian's alerts) into plain Markdown: a quotation stays one, anything else gives its title in bold
 * and its text. Code samples are left to the letter.
 */
export function toPlainBlocks(markdown: string): string {
  return convert(markdown.split('\n')).join('\n');
}

function convert(lines: readonly string[]): readonly string[] {
  const converted: string[] = [];
  let fence: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else if (mark !== undefined) {
      fence = mark;
    } else if (TABLE_OF_CONTENTS.test(line)) {
      continue;
    } else if (TABLE_OF_CONTENTS.test(lines[at + 1] ?? '') && LIST_ITEM.test(line)) {
      // Kramdown's stands below an item whose words it replaces.
      at++;
      continue;
    } else {
      const block = findBlock(line);
      if (block) {
        const inside = takeIndented(lines.slice(at + 1));
        converted.push('', ...toPlain(block, convert(inside.map(withoutIndent))), '');
        at += inside.length;
        continue;
      }
    }
    converted.push(...(fence === undefined ? toPlainMarks(line) : [line]));
  }
  return converted;
}

const TABLE_OF_CONTENTS = /^\s*(?:\[\[?_?TOC_?\]?\]|\{:\s*toc\b.*\})\s*$/i;

/** The marks of alerts, which are quotations otherwise, and of containers, which are nothing but their title. */
function toPlainMarks(line: string): readonly string[] {
  const written = line.trimEnd();
  const [, quotation, title] = ALERT.exec(written) ?? [];
  if (quotation !== undefined) return title ? [`${quotation}**${title}**`, quotation] : [quotation];
  const container = CONTAINER.exec(written.replace(ATTRIBUTES, '').trimEnd());
  if (!container) return [line];
  const words = container[1] ?? container[2];
  return words ? ['', `**${words}**`, ''] : [''];
}

const ALERT = /^(\s*>\s*)\[![\w-]+\][-+]?[ \t]*(\S.*)?$/;

/** `::: tip Titre`, `:::tip[Titre]`, `::: {.classe}` and the `:::` that ends one. */
const CONTAINER = /^\s*:{3,}\s*(?:[\w-]+(?:\[([^\]]*)\]|[ \t]+([^{\s][^{]*))?)?$/;
const ATTRIBUTES = /\{[^{}]*\}$/;

interface MarkedBlock {
  readonly isQuotation: boolean;
  readonly title: string;
}

/** `!!! note "Titre"`, `??? quote`, `=== "Onglet"`. */
function findBlock(line: string): MarkedBlock | undefined {
  const admonition = /^(?:!!!|\?\?\?\+?)\s+([\w-]+)(?:\s+inline(?:\s+end)?)?\s*(?:"(.*)"|(\S.*))?\s*$/.exec(
    line,
  );
  if (admonition) {
    const [, type = '', quoted, bare] = admonition;
    return { isQuotation: /^(quote|cite)$/i.test(type), title: (quoted ?? bare ?? '').trim() };
  }
  const tab = /^===[!+]?\s+"(.+)"\s*$/.exec(line);
  return tab ? { isQuotation: false, title: tab[1] ?? '' } : undefined;
}

const INDENT = /^(?: {4}|\t)/;

/** The indented lines that follow, with the blank ones between them. */
function takeIndented(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex(line => line.trim() !== '' && !INDENT.test(line));
  return end === -1 ? lines : lines.slice(0, end);
}

function withoutIndent(line: string): string {
  return line.replace(INDENT, '');
}

function toPlain({ isQuotation, title }: MarkedBlock, inside: readonly string[]): readonly string[] {
  const lines = title === '' ? inside : [`**${title}**`, '', ...inside];
  return isQuotation ? lines.map(line => `> ${line}`) : lines;
}
