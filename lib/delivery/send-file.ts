import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { findAskedRange } from '#lib/domain/byte-range.ts';
import type { Answer } from './answer.ts';
import { isNotModified } from './conditional-request.ts';
import { FILE_CONTENT_SECURITY_POLICY, type HeaderList, toSharedHeaders } from './security-headers.ts';

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly securityHeaders: HeaderList;
}

/** Sends a file from the disk, a piece at a time: it is in no cache of ours, for the system has it in its own. Gives the status sent. */
export function sendFile(
  { request, response, securityHeaders }: Exchange,
  { file, cacheControl }: Extract<Answer, { kind: 'file' }>,
): number {
  const { handle, bytes, etag, disposition, contentSecurityPolicy } = file;
  const common = [
    ...toSharedHeaders(securityHeaders),
    'Content-Security-Policy',
    contentSecurityPolicy ?? FILE_CONTENT_SECURITY_POLICY,
    'Accept-Ranges',
    'bytes',
  ];
  const kept = ['ETag', etag, 'Cache-Control', cacheControl, ...common];
  const sendEmpty = (status: number, headers: HeaderList): number => {
    void handle.close();
    response.writeHead(status, [...headers]).end();
    return status;
  };
  if (isNotModified(request.headers, { etag, lastModifiedMs: undefined })) return sendEmpty(304, kept);
  const { method, headers: asked } = request;
  const range = findAskedRange({ method, range: asked.range, ifRange: asked['if-range'], etag, bytes });
  if (range === 'unsatisfiable') {
    // A cache that kept it would give it to readers who ask for the whole (RFC 9111, section 3).
    const refused = ['Cache-Control', 'no-store', 'Content-Range', `bytes */${bytes}`, 'Content-Length', '0'];
    return sendEmpty(416, [...common, ...refused]);
  }
  const { start, end } = range ?? { start: 0, end: bytes - 1 };
  const status = range ? 206 : 200;
  const headers = [
    ...kept,
    'Content-Type',
    file.contentType,
    ...(disposition === undefined ? [] : ['Content-Disposition', disposition]),
    ...(range ? ['Content-Range', `bytes ${start}-${end}/${bytes}`] : []),
    'Content-Length',
    String(end - start + 1),
  ];
  if (method === 'HEAD' || bytes === 0) return sendEmpty(status, headers);
  response.writeHead(status, headers);
  // A reader who leaves in the middle is no failure. The stream closes the file, unless its reader left before it began.
  pipeline(handle.createReadStream({ start, end }), response)
    .catch(() => undefined)
    .finally(() => handle.close());
  return status;
}
