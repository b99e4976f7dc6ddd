import type { IncomingMessage, ServerResponse } from 'node:http';
import { negotiateEncoding } from './accept-encoding.ts';
import { isNotModified } from './conditional-request.ts';
import { type Document, toMissHeaders, toNotModifiedHeaders } from './document.ts';

/** Sends a document, or 304 when the client holds the same one. Gives the status sent. */
export function sendDocument(
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  { document, isHit }: { readonly document: Document; readonly isHit: boolean },
): number {
  const { status, lastModifiedMs } = document;
  const part = document.represent(negotiateEncoding(headers['accept-encoding']));
  // Conditions are for what would have been answered by 200 (RFC 9110, section 13.2.1): an error is sent whole.
  if (status === 200 && isNotModified(headers, { etag: part.etag, lastModifiedMs })) {
    response.writeHead(304, toNotModifiedHeaders(part)).end();
    return 304;
  }
  response.writeHead(status, isHit ? part.hitHeaders : toMissHeaders(part));
  // HEAD has the headers of the same GET, Content-Length included, and no content (section 9.3.2).
  if (method === 'HEAD') response.end();
  else response.end(part.body);
  return status;
}
