import { splitEdition } from '#lib/urls.ts';
import { DOCUMENT_CACHE_CONTROL, NO_STORE } from './cache-lifetimes.ts';
import { buildDocument, type Document } from './document.ts';
import { finishNextHtml, keepFontPreloads } from './next-html.ts';
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
  readonly modifiedAt?: Date | undefined;
  readonly securityHeaders: HeaderList;
  readonly styleSheets: StyleSheets;
}

/** Seconds after which a client may try again; a restarted renderer takes one or two. */
const RETRY_AFTER_SECONDS = 5;

/** Makes the renderer's answer a document. Throws when it is not fit to be sent. */
export function finishRendered(rendered: Rendered, order: DocumentOrder): Document {
  if (rendered.status !== 200) throw fault(order, `the renderer answered ${rendered.status}`);
  const common = [...order.securityHeaders, ...toFreshnessHeaders(order.status)];
  if (!rendered.contentType.startsWith('text/html')) {
    // Made for programs of others: a feed reader may run in a page of its own (https://fetch.spec.whatwg.org/#http-cors-protocol).
    const headers = [
      ...toSharedHeaders(order.securityHeaders),
      ...toFreshnessHeaders(order.status),
      'Access-Control-Allow-Origin',
      '*',
      'Content-Security-Policy',
      FILE_CONTENT_SECURITY_POLICY,
    ];
    return buildDocument({ ...order, body: rendered.body, contentType: rendered.contentType, headers });
  }
  const finished = finishNextHtml(rendered.body.toString(), {
    needsCanonical: order.status === 200,
    styleSheets: order.styleSheets,
  });
  if (!finished.ok) throw fault(order, finished.fault);
  return buildDocument({
    ...order,
    body: Buffer.from(finished.html),
    contentType: rendered.contentType,
    headers: [
      ...common,
      'Content-Security-Policy',
      toContentSecurityPolicy(finished.styleHashes),
      ...toLinkHeader(rendered.link),
      // In the mobile edition a page is one request, and the reader decides on each.
      ...(order.status === 200 && splitEdition(order.address).edition === 'full'
        ? ['Speculation-Rules', `"${SPECULATION_RULES_PATH}"`]
        : []),
    ],
  });
}

function fault({ address }: DocumentOrder, reason: string): Error {
  return new Error(`The page ${address} cannot be sent: ${reason}`);
}

function toFreshnessHeaders(status: number): HeaderList {
  if (status < 500) return ['Cache-Control', DOCUMENT_CACHE_CONTROL];
  return ['Cache-Control', NO_STORE, 'Retry-After', String(RETRY_AFTER_SECONDS)];
}

function toLinkHeader(link: string | undefined): HeaderList {
  const preloads = keepFontPreloads(link);
  return preloads === undefined ? [] : ['Link', preloads];
}
