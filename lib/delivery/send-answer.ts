import { assertNever } from '#lib/domain/assert-never.ts';
import { savedSettingsPath } from '#lib/urls.ts';
import type { Answer } from './answer.ts';
import { DOCUMENT_CACHE_CONTROL, NO_STORE, PRIVATE_NO_STORE } from './cache-lifetimes.ts';
import type { Exchange } from './exchange.ts';
import type { HeaderList } from './security-headers.ts';
import { sendBare } from './send-bare.ts';
import { sendFile } from './send-file.ts';
import { sendPage } from './send-page.ts';

/** Sends what was decided. Gives the status sent. */
export function sendAnswer(exchange: Exchange, answer: Answer): number {
  const { request, response, means } = exchange;
  const { securityHeaders } = means;
  switch (answer.kind) {
    case 'document':
      return sendPage(exchange, answer);
    case 'file':
      return sendFile({ request, response, securityHeaders }, answer);
    case 'redirect':
      return sendBare(response, answer.status, [
        ...securityHeaders,
        'Cache-Control',
        DOCUMENT_CACHE_CONTROL,
        'Location',
        toLocation(answer.to),
      ]);
    case 'saved':
      // The page is asked for anew, so that a reload sends nothing again.
      return sendBare(response, 303, [
        ...securityHeaders,
        'Cache-Control',
        PRIVATE_NO_STORE,
        'Set-Cookie',
        means.toChoiceCookie(answer.choice),
        'Location',
        savedSettingsPath(answer.choice),
      ]);
    case 'refusal':
      return sendBare(response, answer.status, [
        ...securityHeaders,
        'Cache-Control',
        NO_STORE,
        ...toRefusalHeaders(answer),
      ]);
    default:
      return assertNever(answer);
  }
}

/** Always a path of ours, in characters that a header may hold, whatever the redirect's row says. */
function toLocation(to: string): string {
  const { pathname, search, hash } = new URL(to, 'http://localhost');
  return `${pathname}${search}${hash}`;
}

const READING = 'GET, HEAD';

/** The darkroom makes a few pictures a second. */
const RETRY_AFTER_SECONDS = 5;

function toRefusalHeaders({ status, allow = READING }: Extract<Answer, { kind: 'refusal' }>): HeaderList {
  if (status === 405) {
    // The content that came with the refused method is not read: the connection cannot be used again.
    return ['Allow', allow, 'Connection', 'close'];
  }
  if (status === 503) return ['Retry-After', String(RETRY_AFTER_SECONDS)];
  return status === 400 || status === 414 ? ['Connection', 'close'] : [];
}
