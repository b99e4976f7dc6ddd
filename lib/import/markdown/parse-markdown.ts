import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { type ParsedBody, parseBody } from '#lib/body/parse-html.ts';
import messages from '#messages/fr.json' with { type: 'json' };
import { rewriteAddresses } from '../rewrite-addresses.ts';
import { identifyAsGenerators } from './anchors.ts';
import { dropAttributeLists } from './attribute-lists.ts';
import { NOTE_PREFIX, unfoldNotes } from './footnotes.ts';
import { toPlainBlocks } from './generator-blocks.ts';
import { toHtml } from './hast-to-html.ts';
import { type AddressOf, resolveLink, resolvePicture } from './resolve-address.ts';

export interface MarkdownContext {
  readonly headline: string;
  /** The file's own path in its folder. */
  readonly path: string;
  /** Of the folder (lib/domain/picture-root.ts). */
  readonly pictureRoot: string;
  readonly addressOf: AddressOf;
}

export interface ParsedMarkdown extends ParsedBody {
  /** Links to files of the folder that are no article: their words stand without a link. */
  readonly unlinkedCount: number;
}

/**
 * Reads Markdown (CommonMark, GitHub's tables, notes and bare addresses, what site generators add, HTML inside) into the body's tree. It
 * becomes HTML first and goes through the same sanitiser as any other. It never throws: blocks nested thousands deep give their text.
 */
export async function parseMarkdown(
  markdown: string,
  { headline, path, pictureRoot, addressOf }: MarkdownContext,
): Promise<ParsedMarkdown> {
  let unlinkedCount = 0;
  const html = await rewriteAddresses(toUnsafeHtml(markdown), {
    link: href => {
      const address = resolveLink(href, path, addressOf);
      if (address === undefined) unlinkedCount++;
      return address;
    },
    picture: src => resolvePicture(src, { path, pictureRoot }),
  });
  const { body, dropped } = parseBody(html, { headline });
  return { body, dropped, unlinkedCount };
}

function toUnsafeHtml(markdown: string): string {
  try {
    const root = toHast.runSync(toHast.parse(toPlainBlocks(markdown)));
    dropAttributeLists(root);
    identifyAsGenerators(root);
    unfoldNotes(root);
    return toHtml(root);
  } catch (error) {
    // Remark's tree is made and walked by recursion: what is too deep for it ends the stack.
    if (!(error instanceof RangeError)) throw error;
    return toHtml({ type: 'text', value: markdown });
  }
}

const toHast = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: NOTE_PREFIX,
    footnoteLabel: messages.Import.notes,
    footnoteLabelProperties: {},
  })
  .freeze();
