import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { HeaderList } from './security-headers.ts';

/** An answer that says no more than its status and its headers. Gives the status. */
export function sendBare(response: ServerResponse, status: number, headers: HeaderList): number {
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
