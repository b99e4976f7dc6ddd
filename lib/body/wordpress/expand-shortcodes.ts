import type { Report } from '../body-fault.ts';
import { escapeHtml } from '../escape-html.ts';
import { expandButton } from './expand-button.ts';
import { expandDocument } from './expand-document.ts';
import { expandEmbed } from './expand-embed.ts';
import { expandGallery } from './expand-gallery.ts';
import { expandCaption, expandRecording } from './expand-media.ts';
import { expandPictures } from './expand-pictures.ts';
import { type FoundTag, findShortcodes } from './find-shortcodes.ts';
import { frameModule } from './frame-module.ts';
import type { Shortcode, ShortcodeContext } from './shortcode.ts';
import { parseShortcodeAttributes } from './shortcode-attributes.ts';
import { toMarkup } from './shortcode-words.ts';

/**
 * Writes WordPress's shortcodes (https://developer.wordpress.org/apis/shortcode/) as the HTML they stand for: media as figures, buttons as links, code as
 * code. The text of any other, what it holds and what its attributes are known to say, is kept without its tags, and reported. It is markup like the rest of
 * the source: the sanitiser reads it next.
 */
export function expandShortcodes(html: string, context: ShortcodeContext): string {
  const { depth = 0 } = context;
  if (!html.includes('[') || depth === NESTING_MAX) return html;
  const pieces: string[] = [];
  let at = 0;
  for (const tag of findShortcodes(html)) {
    if (tag.start < at) continue;
    const { text, end } = expandTag(tag, html, context);
    pieces.push(html.slice(at, tag.start), text);
    at = end;
  }
  return pieces.join('') + html.slice(at);
}

/** A caption in a caption is a mistake, and a thousand an attack. */
const NESTING_MAX = 4;

interface Expansion {
  readonly text: string;
  /** Where the source goes on. */
  readonly end: number;
}

function expandTag(tag: FoundTag, html: string, context: ShortcodeContext): Expansion {
  const last = tag.closedBy ?? tag;
  // `[[name]]` and `[[name]…[/name]]` show a shortcode instead of using it.
  if (tag.isDoubledBefore && last.isDoubledAfter) {
    return { text: html.slice(tag.start + 1, last.end - 1), end: last.end };
  }
  const before = tag.isDoubledBefore ? '[' : '';
  const after = last.isDoubledAfter ? ']' : '';
  const expanded = tag.isClosing ? undefined : expandWhole(tag, html, context);
  if (expanded !== undefined) return { text: before + expanded + after, end: last.end };
  return { text: before + unwrap(tag, html, context.report) + (tag.isDoubledAfter ? ']' : ''), end: tag.end };
}

/** The HTML of a shortcode that means something here, tags and content together. */
function expandWhole(tag: FoundTag, html: string, context: ShortcodeContext): string | undefined {
  const { closedBy } = tag;
  const shortcode: Shortcode = {
    name: tag.name,
    ...parseShortcodeAttributes(tag.attributes),
    ...(closedBy && { content: html.slice(tag.end, closedBy.start) }),
  };
  const expand = (content: string) =>
    expandShortcodes(content, { ...context, depth: (context.depth ?? 0) + 1 });
  switch (tag.name) {
    case 'caption':
    case 'wp_caption':
      return expandCaption(shortcode, expand);
    case 'gallery':
    case 'playlist':
      return expandGallery(shortcode, context);
    case 'audio':
    case 'video':
    case 'su_audio':
    case 'et_pb_audio':
    case 'fusion_audio':
      return expandRecording(shortcode);
    case 'code':
    case 'sourcecode':
      return expandCode(shortcode);
    case 'vc_raw_html':
    case 'vc_raw_js':
    case 'fusion_code':
      return leaveOutEncoded(shortcode, context.report);
    case 'footnote':
    case 'efn_note':
    case 'mfn':
    case 'ref':
      return shortcode.content === undefined ? undefined : ` (${expand(shortcode.content.trim())})`;
    default:
      return (
        expandEmbed(shortcode) ??
        expandButton(shortcode, expand) ??
        expandDocument(shortcode) ??
        expandPictures(shortcode, context, expand)
      );
  }
}

function expandCode({ named, unnamed, content }: Shortcode): string | undefined {
  if (content === undefined) return undefined;
  const language = named.get('language') ?? named.get('lang') ?? unnamed[0] ?? '';
  // The visual editor stores code with its marks escaped, the other as it was typed: an entity is left as it is.
  const code = content.replaceAll('<', '&lt;');
  return `<pre><code class="language-${escapeHtml(language)}">${code}</code></pre>`;
}

/** What decode-raw-html.ts could not read, or is a script, says nothing to a reader; markup that was never encoded does. */
function leaveOutEncoded({ name, content = '' }: Shortcode, report: Report): string | undefined {
  if (content.includes('<')) return undefined;
  report('dropped-shortcode', name);
  return '';
}

/** A builder's row or column is a block of its own; a tag amid a sentence leaves no trace. */
function unwrap(tag: FoundTag, html: string, report: Report): string {
  const { name, closedBy, closes = tag, isClosing } = tag;
  const { named } = parseShortcodeAttributes(closes.attributes);
  const frame = frameModule({ name, named });
  const boundary = frame || LAYOUT.test(name) ? '<div></div>' : '';
  if (isClosing) return boundary + (frame && tag.closes ? frame.after : '') + boundary;
  const content = closedBy && html.slice(tag.end, closedBy.start).trim();
  const { before = '', after = '' } = frame ?? {};
  const words = content ? before : before + toMarkup(named.get('text'));
  report(content || words || after ? 'unwrapped-shortcode' : 'dropped-shortcode', name.toLowerCase());
  return boundary + words + (closedBy ? '' : after) + boundary;
}

const LAYOUT =
  /(?:^|[_-])(?:row|columns?|col|section|inner|half|thirds?|fourths?|fifths?|sixth|tabs?|tabgroup|accordions?|toggles?|box|text|heading|block|module|container|slide|panel)(?:[_-]|$)/;
