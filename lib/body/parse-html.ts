import type { Body } from '#lib/domain/body.ts';
import { type BodyFault, tallyFaults } from './body-fault.ts';
import { buildBlocks } from './build/build-blocks.ts';
import { enhance } from './enhance.ts';
import { sanitiseHtml } from './sanitise-html.ts';
import { expandBlocks } from './wordpress/expand-blocks.ts';
import { expandShortcodes } from './wordpress/expand-shortcodes.ts';
import type { ListAttached, ResolveAttachment } from './wordpress/shortcode.ts';

export interface ParseContext {
  /** A leading `h1` that repeats the headline is left out. */
  readonly headline?: string;
  /** `wordpress` is what its editors store: shortcodes, and in the classic one line ends for paragraphs. */
  readonly dialect?: 'html' | 'wordpress';
  /** What the source's media library holds under a number, for shortcodes that name pictures so. */
  readonly resolveAttachment?: ResolveAttachment;
  /** For those that show all that is attached to an article. */
  readonly listAttached?: ListAttached;
}

export interface ParsedBody {
  readonly body: Body;
  readonly dropped: readonly BodyFault[];
}

/**
 * Reads the HTML of an article (WordPress blocks, its classic text, or any other) into the body's tree, typeset and identified. It never throws on
 * markup: what has no place in the tree gives its text, and `dropped` says what that was.
 */
export function parseBody(source: string, context: ParseContext): ParsedBody {
  const { headline, dialect = 'html', resolveAttachment, listAttached } = context;
  const { report, list } = tallyFaults();
  const isWordpress = dialect === 'wordpress';
  const hasBlocks = isWordpress && HAS_BLOCKS.test(source);
  const expanded = hasBlocks ? expandBlocks(source, report) : source;
  const html = isWordpress
    ? expandShortcodes(expanded, {
        report,
        ...(resolveAttachment && { resolveAttachment }),
        ...(listAttached && { listAttached }),
      })
    : source;
  const blocks = buildBlocks(sanitiseHtml(html, report), {
    ...(headline !== undefined && { headline }),
    keepsLineEnds: isWordpress && !hasBlocks,
    report,
  });
  return { body: enhance({ type: 'body', children: blocks }, report), dropped: list() };
}

/** WordPress's own test (`has_blocks`). */
const HAS_BLOCKS = /<!-- wp:/;
