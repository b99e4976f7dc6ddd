import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { assertNever } from '#lib/domain/assert-never.ts';
import { DOCUMENT_CACHE_CONTROL, NO_STORE } from './cache-lifetimes.ts';
import type { Answer, RefusalStatus } from './decide-answer.ts';
import type { HeaderList } from './security-headers.ts';
import { sendDocument } from './send-document.ts';
import { sendPicture } from './send-picture.ts';

/** Sends what was decided. Gives the status sent. */
export function sendAnswer(exchange: Exchange, answer: Answer): number {
  const { request, response, securityHeaders } = exchange;
  switch (answer.kind) {
    case 'document':
      return sendDocument(request, response, answer);
    case 'picture':
      return sendPicture(exchange, answer);
    case 'redirect':
      return sendBare(response, answer.status, [
        ...securityHeaders,
        'Cache-Control',
        DOCUMENT_CACHE_CONTROL,
        'Location',
        toLocation(answer.to),
      ]);
    case 'refusal':
      return sendBare(response, answer.status, [
        ...securityHeaders,
        'Cache-Control',
        NO_STORE,
        ...toRefusalHeaders(answer.status),
      ]);
    default:
      return assertNever(answer);
  }
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly securityHeaders: HeaderList;
}

function sendBare(response: ServerResponse, status: number, headers: HeaderList): number {
  const text = `${status} ${STATUS_CODES[status]}\n`;
  response.writeHead(status, [
    ...headers,
    'Content-Type',
    'text/plain; charset=utf-8',
    'Content-Length',
    String(Buffer.byteLength(text)),
  ]);
  // Node leaves the content out of an answer to HEAD.
  response.end(text);
  return status;
}

/** Always a path of ours, in characters that a header may hold, whatever the redirect's row says. */
function toLocation(to: string): string {
  const { pathname, search, hash } = new URL(to, 'http://localhost');
  return `${pathname}${search}${hash}`;
}

/** The darkroom makes a few pictures a second. */
const RETRY_AFTER_SECONDS = 5;

function toRefusalHeaders(status: RefusalStatus): HeaderList {
  if (status === 405) {
    // The content that came with the refused method is not read: the connection cannot be used again.
    return ['Allow', 'GET, HEAD', 'Connection', 'close'];
  }
  if (status === 503) return ['Retry-After', String(RETRY_AFTER_SECONDS)];
  return status === 400 || status === 414 ? ['Connection', 'close'] : [];
}
