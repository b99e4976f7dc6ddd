import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Answer } from './answer.ts';
import { isNotModified } from './conditional-request.ts';
import { FILE_CONTENT_SECURITY_POLICY, type HeaderList, toSharedHeaders } from './security-headers.ts';

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly securityHeaders: HeaderList;
}

/** Sends a picture from the disk, a piece at a time: it is in no cache of ours, for the system has it in its own. Gives the status sent. */
export function sendPicture(
  { request, response, securityHeaders }: Exchange,
  { file, cacheControl }: Extract<Answer, { kind: 'picture' }>,
): number {
  const { handle, bytes, contentType, etag } = file;
  const common = [
    'ETag',
    etag,
    ...toSharedHeaders(securityHeaders),
    'Cache-Control',
    cacheControl,
    'Content-Security-Policy',
    FILE_CONTENT_SECURITY_POLICY,
  ];
  if (isNotModified(request.headers, { etag, lastModifiedMs: undefined })) {
    void handle.close();
    response.writeHead(304, common).end();
    return 304;
  }
  response.writeHead(200, [...common, 'Content-Type', contentType, 'Content-Length', String(bytes)]);
  if (request.method === 'HEAD') {
    void handle.close();
    response.end();
  } else {
    // A reader who leaves in the middle is no failure. The stream closes the file, unless its reader left before it began.
    pipeline(handle.createReadStream(), response)
      .catch(() => undefined)
      .finally(() => handle.close());
  }
  return 200;
}
