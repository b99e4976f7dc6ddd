import { splitAddress } from '#lib/domain/address.ts';
import { splitEdition } from '#lib/urls.ts';
import { DOCUMENT_CACHE_CONTROL, NO_STORE, PRIVATE_NO_STORE } from './cache-lifetimes.ts';
import { buildDocument, type Document } from './document.ts';
import { finishNextHtml, keepFontPreloads } from './next-html.ts';
import { NoPageError } from './no-page-error.ts';
import { buildOfferable } from './offering.ts';
import type { Rendered } from './renderer-client.ts';
import {
  FILE_CONTENT_SECURITY_POLICY,
  type HeaderList,
  toContentSecurityPolicy,
  toSharedHeaders,
} from './security-headers.ts';
import { SPECULATION_RULES_PATH } from './speculation-rules.ts';
import type { StyleSheets } from './style-sheets.ts';

/** What to make of the renderer's answer. */
export interface DocumentOrder {
  readonly address: string;
  /** What readers are answered; an error document is rendered like any page. */
  readonly status: number;
  /** When the renderer was asked for it: what it shows is at least as new. */
  readonly madeAt: Date;
  /** It shows what one reader chose: no cache and no search engine may keep it. */
  readonly isPrivate?: boolean | undefined;
  readonly articleId?: number | undefined;
  readonly securityHeaders: HeaderList;
  readonly styleSheets: StyleSheets;
}

/** Seconds after which a client may try again; a restarted renderer takes one or two. */
const RETRY_AFTER_SECONDS = 5;

/** Makes the renderer's answer a document. Throws when it is not fit to be sent, a `NoPageError` when it is none. */
export function finishRendered(rendered: Rendered, order: DocumentOrder): Document {
  if (rendered.status !== 200)
    throw new NoPageError(toFault(order, `the renderer answered ${rendered.status}`));
  return rendered.contentType.startsWith('text/html')
    ? finishPage(rendered, order)
    : finishFile(rendered, order);
}

/** Made for programs of others: a feed reader may run in a page of its own (https://fetch.spec.whatwg.org/#http-cors-protocol). */
function finishFile({ body, contentType }: Rendered, order: DocumentOrder): Document {
  const { status, madeAt, securityHeaders } = order;
  const headers = [
    ...toSharedHeaders(securityHeaders),
    ...toFreshnessHeaders(order),
    'Access-Control-Allow-Origin',
    '*',
    'Content-Security-Policy',
    FILE_CONTENT_SECURITY_POLICY,
  ];
  return buildDocument({ status, modifiedAt: madeAt, body, contentType, headers });
}

function finishPage({ body, contentType, link }: Rendered, order: DocumentOrder): Document {
  const { address, status, madeAt, isPrivate = false, articleId, securityHeaders, styleSheets } = order;
  const isIndexed = status === 200 && !isPrivate;
  const finished = finishNextHtml(body.toString(), { needsCanonical: isIndexed, styleSheets });
  if (!finished.ok) throw new Error(toFault(order, finished.fault));
  const { html, offer, styleHashes } = finished;
  const page = splitEdition(address);
  const isFull = isIndexed && page.edition === 'full';
  const headers = [
    ...securityHeaders,
    ...toFreshnessHeaders(order),
    'Content-Security-Policy',
    toContentSecurityPolicy(styleHashes),
    ...toLinkHeader(link),
    // In the mobile edition a page is one request, and the reader decides on each.
    ...(isFull ? ['Speculation-Rules', `"${SPECULATION_RULES_PATH}"`] : []),
  ];
  const identity = {
    edition: page.edition,
    address: page.path,
    ...(articleId !== undefined && { articleId }),
  };
  const modifiedAt = isIndexed ? madeAt : undefined;
  const parts = { status, modifiedAt, contentType, headers, ...(!isPrivate && { page: identity }) };
  // There is nothing to read in the mobile edition in the place of what is missing.
  if (!offer || !isFull) return buildDocument({ ...parts, body: Buffer.from(html) });
  return buildOfferable({ html, offer }, { ...parts, varies: ['Save-Data'] });
}

function toFault({ address }: DocumentOrder, reason: string): string {
  // Logged: a query can hold a reader's words.
  return `The page ${splitAddress(address).path} cannot be sent: ${reason}`;
}

function toFreshnessHeaders({ status, isPrivate = false }: DocumentOrder): HeaderList {
  if (isPrivate) return ['Cache-Control', PRIVATE_NO_STORE];
  if (status < 500) return ['Cache-Control', DOCUMENT_CACHE_CONTROL];
  return ['Cache-Control', NO_STORE, 'Retry-After', String(RETRY_AFTER_SECONDS)];
}

function toLinkHeader(link: string | undefined): HeaderList {
  const preloads = keepFontPreloads(link);
  return preloads === undefined ? [] : ['Link', preloads];
}
