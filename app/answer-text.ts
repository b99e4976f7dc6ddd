import { hash } from 'node:crypto';

export const XML = 'application/xml';

/**
 * A file for programs. lib/delivery takes the text and its type, and decides the rest; under plain `next start` this is the whole answer, with a tag of its own, for
 * programs ask every hour whether anything is new (RFC 9110, section 13).
 */
export function answerText(request: Request, text: string, contentType: string): Response {
  const etag = `W/"${hash('sha256', text, 'base64url').slice(0, 22)}"`;
  const headers = {
    etag,
    'cache-control': 'public, max-age=0, must-revalidate',
    'content-type': contentType,
    'x-content-type-options': 'nosniff',
  };
  const isKnown = request.headers.get('if-none-match')?.includes(etag.slice('W/'.length)) ?? false;
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(text, { headers });
}

/** Only when what was there a moment ago is not: addresses are resolved before. */
export function noSuchFile(): Response {
  return new Response(null, { status: 404 });
}
