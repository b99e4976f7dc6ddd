import type { IncomingMessage, ServerResponse } from 'node:http';
import { negotiateEncoding } from './accept-encoding.ts';
import { isNotModified } from './conditional-request.ts';
import { type Document, toMissHeaders, toNotModifiedHeaders } from './document.ts';

interface Sending {
  readonly document: Document;
  readonly isHit: boolean;
  readonly personal?: Personal;
}

/** What of an answer is for one reader, though the document is everybody's. */
interface Personal {
  readonly cacheControl: string;
  readonly setCookie?: string;
}

/** Sends a document, or 304 when the client holds the same one. Gives the status sent. */
export function sendDocument(
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  { document, isHit, personal }: Sending,
): number {
  const { status, lastModifiedMs } = document;
  const part = document.represent(negotiateEncoding(headers['accept-encoding']));
  // Conditions are for what would have been answered by 200 (RFC 9110, section 13.2.1): an error is sent whole.
  if (status === 200 && isNotModified(headers, { etag: part.etag, lastModifiedMs })) {
    response.writeHead(304, personalise(toNotModifiedHeaders(part), personal)).end();
    return 304;
  }
  response.writeHead(status, personalise(isHit ? part.hitHeaders : toMissHeaders(part), personal));
  // HEAD has the headers of the same GET, Content-Length included, and no content (section 9.3.2).
  if (method === 'HEAD') response.end();
  else response.end(part.body);
  return status;
}

function personalise(headers: string[], personal: Personal | undefined): string[] {
  if (!personal) return headers;
  const { cacheControl, setCookie } = personal;
  const shared = headers.indexOf('Cache-Control');
  const own = headers.toSpliced(shared, 2, 'Cache-Control', cacheControl);
  return setCookie === undefined ? own : [...own, 'Set-Cookie', setCookie];
}
