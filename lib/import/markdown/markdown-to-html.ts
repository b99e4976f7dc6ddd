import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import messages from '#messages/fr.json' with { type: 'json' };
import { identifyAsGenerators } from './anchors.ts';
import { dropAttributeLists } from './attribute-lists.ts';
import { NOTE_PREFIX, unfoldNotes } from './footnotes.ts';
import { toPlainBlocks } from './generator-blocks.ts';
import { toHtml } from './hast-to-html.ts';
import { drawCheckboxes } from './task-lists.ts';

/** The HTML that Markdown says, as unsafe as it came. It never throws: blocks nested thousands deep give their text. */
export function markdownToHtml(markdown: string): string {
  try {
    const root = toHast.runSync(toHast.parse(toPlainBlocks(markdown)));
    dropAttributeLists(root);
    drawCheckboxes(root);
    identifyAsGenerators(root);
    unfoldNotes(root);
    return toHtml(root);
  } catch (error) {
    // Remark's tree is made and walked by recursion: what is too deep for it ends the stack.
    if (!(error instanceof RangeError)) throw error;
    return textToHtml(markdown);
  }
}

/** Markdown as it is written, where nothing better can be made of it. */
export function textToHtml(markdown: string): string {
  return toHtml({ type: 'text', value: markdown });
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
