import { hash } from 'node:crypto';
import { readHtmlTokens, type StartTag } from './html-tokens.ts';
import { type StyleRule, type StyleSheets, selectStyles } from './style-sheets.ts';

/*
 * All that this program knows of the HTML that Next 16 and React 19 write stands in this file.
 *
 * What they add for their runtime is dropped: scripts and what announces them, comments, the empty place of streamed metadata. Style sheets of the
 * build are written into the page, as much of them as it needs. All else goes through byte for byte. Next decides by timing where <title> stands and what a boundary hides
 * until a script shows it, and a reader without script would get half a page: so whatever is not surely whole is refused.
 */

export type FinishedHtml =
  | {
      readonly ok: true;
      readonly html: string;
      readonly styleHashes: readonly string[];
      readonly offer?: Offer;
    }
  | { readonly ok: false; readonly fault: string };

/** What the page has to offer, taken out of it, and where it stood. */
export interface Offer {
  readonly html: string;
  readonly at: number;
}

export interface PageRules {
  /** A page that no search engine keeps needs no canonical link. */
  readonly needsCanonical: boolean;
  readonly styleSheets: StyleSheets;
}

/** Turns a page as Next sent it into a document, or says why it is none. */
export function finishNextHtml(page: string, rules: PageRules): FinishedHtml {
  const draft = startDraft(page, rules.styleSheets);
  readHtmlTokens(page, {
    startTag: tag => openTag(draft, tag),
    endTag: ({ name, start, end }) => closeTag(draft, name, { start, end }),
    text: place => readText(draft, place),
    comment: ({ text, ...place }) => dropComment(draft, text, place),
  });
  writeStyleSheets(draft);
  const html = applyEdits(draft, { start: 0, end: page.length });
  const fault = findFault(draft, html, rules);
  if (fault !== undefined) return { ok: false, fault };
  const { offer } = draft;
  return {
    ok: true,
    html,
    styleHashes: [...draft.styleHashes],
    ...(offer && { offer: { html: offer.html, at: toFinishedPosition(draft, offer.start) } }),
  };
}

/** What remains of the Link header, which Next fills with its preloads: those of fonts. */
export function keepFontPreloads(link: string | undefined): string | undefined {
  const kept = link?.split(/,\s*(?=<)/).filter(value => /;\s*as="?font"?/.test(value)) ?? [];
  return kept.length === 0 ? undefined : kept.join(', ');
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Not Next's, but ours: the hidden element whose content some readers are shown (components/site/EditionOffer.tsx). */
const OFFER_MARK = 'data-offer';

interface Edit extends Place {
  replacement: string;
}

interface Draft {
  readonly page: string;
  readonly styleSheets: StyleSheets;
  /** What of the page is written otherwise, or not at all; in order. */
  readonly edits: Edit[];
  /** The sheets that the page links, each with the edit that writes it. */
  readonly sheets: Map<Edit, readonly StyleRule[]>;
  readonly classes: Set<string>;
  readonly styleHashes: Set<string>;
  readonly faults: string[];
  /** Where a `<div hidden>` begins: the place of streamed metadata, dropped when nothing but comments is in it. */
  emptyPlaceStart: number | undefined;
  /** The start tag around the offer, while it is open. */
  offerTag: StartTag | undefined;
  offer: { readonly start: number; readonly html: string } | undefined;
  /** Where a script of the runtime begins. */
  scriptStart: number | undefined;
  /** Where the text of a style begins. */
  styleStart: number | undefined;
  isInHead: boolean;
  /** A <title> in a drawing names the drawing. */
  drawingDepth: number;
  titles: number;
  canonicals: number;
}

function startDraft(page: string, styleSheets: StyleSheets): Draft {
  return {
    page,
    styleSheets,
    edits: [],
    sheets: new Map(),
    classes: new Set(),
    styleHashes: new Set(),
    faults: [],
    emptyPlaceStart: undefined,
    offerTag: undefined,
    offer: undefined,
    scriptStart: undefined,
    styleStart: undefined,
    isInHead: false,
    drawingDepth: 0,
    titles: 0,
    canonicals: 0,
  };
}

function openTag(draft: Draft, tag: StartTag): void {
  const { name, attributes, start, end } = tag;
  const mark = findMark(tag);
  if (mark !== undefined) draft.faults.push(mark);
  if (name === 'head') draft.isInHead = true;
  if (name === 'svg' && !tag.isSelfClosing) draft.drawingDepth++;
  if (name === 'title') countTitle(draft);
  if (name === 'link' && attributes.get('rel') === 'canonical') countCanonical(draft);
  if (isOfTheRuntime(tag)) {
    if (name === 'script') draft.scriptStart = start;
    else drop(draft, tag);
    return;
  }
  draft.emptyPlaceStart = isEmptyPlace(tag) ? start : undefined;
  if (name === 'link' && attributes.get('rel') === 'stylesheet') noteStyleSheet(draft, tag);
  for (const used of attributes.get('class')?.split(' ') ?? []) draft.classes.add(used);
  if (name === 'style') draft.styleStart = end;
  if (attributes.has(OFFER_MARK)) draft.offerTag = tag;
}

function isOfTheRuntime({ name, attributes }: StartTag): boolean {
  const rel = attributes.get('rel');
  switch (name) {
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

function isEmptyPlace({ name, attributes }: StartTag): boolean {
  return name === 'div' && attributes.size === 1 && attributes.has('hidden');
}

/** The marks of what only a script would show. */
function findMark({ name, attributes }: StartTag): string | undefined {
  const id = attributes.get('id') ?? '';
  if (name === 'html' && id === '__next_error__') return 'it is the shell of an error';
  if (name === 'template' && id.startsWith('B:')) return 'a part of it was not waited for';
  if (attributes.has('hidden') && id.startsWith('S:')) return 'a part of it came late and is hidden';
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

/** A sheet that we do not know would be blocked by the policy: the page would be bare. */
function noteStyleSheet(draft: Draft, { attributes, start, end }: StartTag): void {
  const href = attributes.get('href') ?? '';
  const sheet = draft.styleSheets.get(href);
  if (!sheet) {
    draft.faults.push(`it asks for styles that are not the build's (${href})`);
    return;
  }
  const edit = { start, end, replacement: '' };
  draft.edits.push(edit);
  draft.sheets.set(edit, sheet);
}

/** When the whole page is read, and what it uses is known. */
function writeStyleSheets({ sheets, classes, styleHashes }: Draft): void {
  for (const [edit, sheet] of sheets) {
    const css = selectStyles(sheet, classes);
    if (css === '') continue;
    styleHashes.add(hashStyle(css));
    edit.replacement = `<style>${css}</style>`;
  }
}

function closeTag(draft: Draft, name: string, place: Place): void {
  if (name === 'script' && draft.scriptStart !== undefined) {
    drop(draft, { start: draft.scriptStart, end: place.end });
    draft.scriptStart = undefined;
    return;
  }
  if (name === draft.offerTag?.name) takeOffer(draft, draft.offerTag, place);
  if (name === 'div' && draft.emptyPlaceStart !== undefined) {
    drop(draft, { start: draft.emptyPlaceStart, end: place.end });
  }
  draft.emptyPlaceStart = undefined;
  if (name === 'head') draft.isInHead = false;
  if (name === 'svg') draft.drawingDepth--;
  if (name === 'style' && draft.styleStart !== undefined) {
    if (draft.styleStart < place.start) {
      draft.styleHashes.add(hashStyle(draft.page.slice(draft.styleStart, place.start)));
    }
    draft.styleStart = undefined;
  }
}

/** The element that hides it goes; no element of its kind stands in it. */
function takeOffer(draft: Draft, { start, end }: StartTag, endTag: Place): void {
  draft.offer = { start, html: applyEdits(draft, { start: end, end: endTag.start }) };
  draft.offerTag = undefined;
  drop(draft, { start, end: endTag.end });
}

function hashStyle(text: string): string {
  return hash('sha256', text, 'base64');
}

function readText(draft: Draft, { start, end }: Place): void {
  if (draft.scriptStart === undefined && start < end) draft.emptyPlaceStart = undefined;
}

/** React's comments mark boundaries: `$` one that is whole; `$?`, `$~` and `$!` those it waits for, holds back, or gave up. */
function dropComment(draft: Draft, text: string, place: Place): void {
  if (/^\$[?~!]/.test(text)) draft.faults.push('a boundary of it is not complete');
  drop(draft, place);
}

/** What was dropped inside of it goes with it. */
function drop({ edits }: Draft, { start, end }: Place): void {
  while ((edits.at(-1)?.start ?? -1) >= start) edits.pop();
  edits.push({ start, end, replacement: '' });
}

function applyEdits({ page, edits }: Pick<Draft, 'page' | 'edits'>, { start, end }: Place): string {
  let written = '';
  let from = start;
  for (const edit of edits) {
    if (edit.start < start) continue;
    written += page.slice(from, edit.start) + edit.replacement;
    from = edit.end;
  }
  return written + page.slice(from, end);
}

/** Where what stood at a place of the page stands now that its edits are made. */
function toFinishedPosition({ edits }: Draft, position: number): number {
  return edits
    .filter(({ end }) => end <= position)
    .reduce((sum, { start, end, replacement }) => sum + replacement.length - (end - start), position);
}

function findFault(draft: Draft, html: string, { needsCanonical }: PageRules): string | undefined {
  const [fault] = draft.faults;
  if (fault !== undefined) return fault;
  if (draft.scriptStart !== undefined || !html.endsWith('</html>')) return 'it is cut short';
  if (draft.titles !== 1) return `it has ${draft.titles} <title> instead of one`;
  const isCanonicalRight = draft.canonicals === 1 || (draft.canonicals === 0 && !needsCanonical);
  return isCanonicalRight ? undefined : `it has ${draft.canonicals} canonical links instead of one`;
}
