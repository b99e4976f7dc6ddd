import { createHash } from 'node:crypto';
import { finished } from 'node:stream/promises';
import { RewritingStream } from 'parse5-html-rewriting-stream';

/*
 * All that this program knows of the HTML that Next 16 and React 19 write stands in this file.
 *
 * What they add for their runtime is dropped: scripts and what announces them, comments, the empty place of streamed metadata. All else goes
 * through byte for byte. Next decides by timing where <title> stands and what a boundary hides until a script shows it, and a reader without
 * script would get half a page: so whatever is not surely whole is refused.
 */

export type FinishedHtml =
  | { readonly ok: true; readonly html: string; readonly styleHashes: readonly string[] }
  | { readonly ok: false; readonly fault: string };

/** Turns a page as Next sent it into a document, or says why it is none. An error page needs no canonical link. */
export async function finishNextHtml(
  page: string,
  { needsCanonical }: { readonly needsCanonical: boolean },
): Promise<FinishedHtml> {
  const draft = startDraft();
  const stream = new RewritingStream();
  stream.on('doctype', (_, raw) => write(draft, raw));
  stream.on('startTag', (tag, raw) => openTag(draft, tag, raw));
  stream.on('endTag', ({ tagName }, raw) => closeTag(draft, tagName, raw));
  stream.on('text', ({ text }, raw) => writeText(draft, text, raw));
  stream.on('comment', ({ text }) => checkComment(draft, text));
  stream.end(page);
  await finished(stream, { readable: false });
  const html = draft.written.join('');
  const fault = findFault(draft, { html, needsCanonical });
  return fault === undefined ? { ok: true, html, styleHashes: [...draft.styleHashes] } : { ok: false, fault };
}

/** What remains of the Link header, which Next fills with its preloads: those of fonts. */
export function keepFontPreloads(link: string | undefined): string | undefined {
  const kept = link?.split(/,\s*(?=<)/).filter(value => /;\s*as="?font"?/.test(value)) ?? [];
  return kept.length === 0 ? undefined : kept.join(', ');
}

interface Draft {
  readonly written: string[];
  readonly styleHashes: Set<string>;
  readonly faults: string[];
  /** `<div hidden>`: the place of streamed metadata, dropped when nothing but comments follows. */
  heldBack: string | undefined;
  isDropping: boolean;
  isInHead: boolean;
  isInStyle: boolean;
  /** A <title> in a drawing names the drawing. */
  drawingDepth: number;
  titles: number;
  canonicals: number;
}

interface Tag {
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly selfClosing: boolean;
}

function startDraft(): Draft {
  return {
    written: [],
    styleHashes: new Set(),
    faults: [],
    heldBack: undefined,
    isDropping: false,
    isInHead: false,
    isInStyle: false,
    drawingDepth: 0,
    titles: 0,
    canonicals: 0,
  };
}

function write(draft: Draft, raw: string): void {
  if (draft.heldBack !== undefined) draft.written.push(draft.heldBack);
  draft.heldBack = undefined;
  draft.written.push(raw);
}

function openTag(draft: Draft, tag: Tag, raw: string): void {
  const attributes = new Map(tag.attrs.map(({ name, value }) => [name, value]));
  const mark = findMark(tag.tagName, attributes);
  if (mark !== undefined) draft.faults.push(mark);
  if (tag.tagName === 'head') draft.isInHead = true;
  if (tag.tagName === 'style') draft.isInStyle = true;
  if (tag.tagName === 'svg' && !tag.selfClosing) draft.drawingDepth++;
  if (tag.tagName === 'title') countTitle(draft);
  if (tag.tagName === 'link' && attributes.get('rel') === 'canonical') countCanonical(draft);
  if (isOfTheRuntime(tag.tagName, attributes)) {
    draft.isDropping = tag.tagName === 'script';
  } else if (tag.tagName === 'div' && attributes.size === 1 && attributes.has('hidden')) {
    write(draft, '');
    draft.heldBack = raw;
  } else {
    write(draft, tag.tagName === 'style' && isOnly(attributes, REACT_STYLE_ATTRIBUTES) ? '<style>' : raw);
  }
}

/** The files that the styles came from, for React to know when it loads more. */
const REACT_STYLE_ATTRIBUTES = ['data-precedence', 'data-href'];

function isOfTheRuntime(tagName: string, attributes: ReadonlyMap<string, string>): boolean {
  const rel = attributes.get('rel');
  switch (tagName) {
    case 'script':
      // Data for crawlers does not run: it is no script (https://html.spec.whatwg.org/#data-block).
      return attributes.get('type') !== 'application/ld+json';
    case 'link':
      return rel === 'modulepreload' || (rel === 'preload' && attributes.get('as') === 'script');
    case 'meta':
      return attributes.get('name') === 'next-size-adjust';
    default:
      return false;
  }
}

/** The marks of what only a script would show, and of styles that the policy would block. */
function findMark(tagName: string, attributes: ReadonlyMap<string, string>): string | undefined {
  const id = attributes.get('id') ?? '';
  if (tagName === 'html' && id === '__next_error__') return 'it is the shell of an error';
  if (tagName === 'template' && id.startsWith('B:')) return 'a part of it was not waited for';
  if (attributes.has('hidden') && id.startsWith('S:')) return 'a part of it came late and is hidden';
  if (tagName === 'link' && attributes.get('rel') === 'stylesheet') return 'its styles are not inline';
  return undefined;
}

function countTitle(draft: Draft): void {
  if (draft.isInHead) draft.titles++;
  else if (draft.drawingDepth === 0) draft.faults.push('<title> is outside <head>');
}

function countCanonical(draft: Draft): void {
  if (draft.isInHead) draft.canonicals++;
  else draft.faults.push('the canonical link is outside <head>');
}

function closeTag(draft: Draft, tagName: string, raw: string): void {
  if (tagName === 'script' && draft.isDropping) {
    draft.isDropping = false;
    return;
  }
  if (tagName === 'div' && draft.heldBack !== undefined) {
    draft.heldBack = undefined;
    return;
  }
  if (tagName === 'head') draft.isInHead = false;
  if (tagName === 'style') draft.isInStyle = false;
  if (tagName === 'svg') draft.drawingDepth--;
  write(draft, raw);
}

function writeText(draft: Draft, text: string, raw: string): void {
  if (draft.isDropping) return;
  if (draft.isInStyle) draft.styleHashes.add(createHash('sha256').update(text).digest('base64'));
  write(draft, raw);
}

/** React's comments mark boundaries: `$` one that is whole; `$?`, `$~` and `$!` those it waits for, holds back, or gave up. */
function checkComment(draft: Draft, text: string): void {
  if (/^\$[?~!]/.test(text)) draft.faults.push('a boundary of it is not complete');
}

function findFault(
  draft: Draft,
  { html, needsCanonical }: { readonly html: string; readonly needsCanonical: boolean },
): string | undefined {
  const [fault] = draft.faults;
  if (fault !== undefined) return fault;
  if (!html.endsWith('</html>')) return 'it is cut short';
  if (draft.titles !== 1) return `it has ${draft.titles} <title> instead of one`;
  const isCanonicalRight = draft.canonicals === 1 || (draft.canonicals === 0 && !needsCanonical);
  return isCanonicalRight ? undefined : `it has ${draft.canonicals} canonical links instead of one`;
}

function isOnly(attributes: ReadonlyMap<string, string>, names: readonly string[]): boolean {
  return attributes.keys().every(name => names.includes(name));
}
