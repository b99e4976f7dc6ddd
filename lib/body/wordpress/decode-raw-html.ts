import { findShortcodes } from './find-shortcodes.ts';

/**
 * The source with the HTML that builders of pages keep encoded in it: WPBakery's `[vc_raw_html]` (base64 of percent-encoding) and Avada's `[fusion_code]`
 * (base64). What it holds is markup like the rest, addresses of people included: this comes before anything is looked for in a source. What cannot be read
 * stays as it is.
 */
export function decodeRawHtml(html: string): string {
  if (!/\[(?:vc_raw_html|fusion_code)/.test(html)) return html;
  const pieces: string[] = [];
  let at = 0;
  for (const { name, start, end, closedBy, isDoubledBefore } of findShortcodes(html)) {
    if (closedBy === undefined || isDoubledBefore || start < at) continue;
    const decoded = decode(name, html.slice(end, closedBy.start));
    if (decoded === undefined) continue;
    pieces.push(html.slice(at, start), `<div></div>${decoded}<div></div>`);
    at = closedBy.end;
  }
  return pieces.join('') + html.slice(at);
}

function decode(name: string, content: string): string | undefined {
  if (name !== 'vc_raw_html' && name !== 'fusion_code') return undefined;
  const encoded = content.replace(/<[^<>]*>/g, '');
  // A block that was never encoded, and is markup alone.
  if (encoded.trim() === '') return undefined;
  try {
    const bytes = Uint8Array.from(atob(encoded), character => character.charCodeAt(0));
    const text = UTF8.decode(bytes);
    return withoutLineEnds(name === 'vc_raw_html' ? decodeURIComponent(text) : text);
  } catch {
    // Cut short, or never encoded.
    return undefined;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** It was no classic text, in which line ends mean something. */
function withoutLineEnds(html: string): string {
  return /<(?:pre|textarea)/i.test(html) ? html : html.replace(/[\r\n]+/g, ' ');
}
