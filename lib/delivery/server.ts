import { createServer, type RequestListener, type Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { HeaderList } from './security-headers.ts';
import type { Statistics } from './statistics.ts';

interface Means {
  readonly securityHeaders: HeaderList;
  readonly statistics: Pick<Statistics, 'refusals'>;
}

/** Browsers' largest requests, with cookies of other sites' making, stay below 8 KB; beyond it the answer is 431. */
const HEADERS_BYTES_MAX = 16 * 1024;
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 20_000;
/** Longer than a CDN keeps its side (60 s is common): whoever closes first while the other sends causes a failed request. */
const KEEP_ALIVE_MS = 65_000;
/** A client that takes nothing of its answer for so long is gone, or means harm. */
const IDLE_TIMEOUT_MS = 70_000;

/** An HTTP server with the limits of a public one. It listens nowhere: connections are given to it. */
export function createDeliveryServer(
  listener: RequestListener,
  { securityHeaders, statistics }: Means,
): Server {
  const server = createServer(
    {
      maxHeaderSize: HEADERS_BYTES_MAX,
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      connectionsCheckingInterval: 2000,
      keepAliveTimeout: KEEP_ALIVE_MS,
      // A header that may stand there once comes as `a, b` when it came twice, which is no host, no date and no address: nobody heeds the first and forgets the other.
      joinDuplicateHeaders: true,
    },
    listener,
  );
  server.timeout = IDLE_TIMEOUT_MS;
  server.maxHeadersCount = 100;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) socket.destroy();
    else if (isAnswering(socket)) socket.end(() => socket.destroy());
    else {
      statistics.refusals++;
      refuse(socket, toStatusLine(error.code), securityHeaders);
    }
  });
  // Node starts to watch its timeouts when a server listens, which this one does not do by itself.
  server.emit('listening');
  return server;
}

/**
 * Whether an earlier request is being answered on a connection, or still to be answered: a refusal would stand in the middle of that answer, or in its place (RFC 9112, section
 * 9.3.2). Node keeps the answer at hand there; one that has not begun, to a request that has not ended, is for the refused request itself.
 */
function isAnswering(socket: Duplex): boolean {
  const response = '_httpMessage' in socket ? socket._httpMessage : undefined;
  return response instanceof ServerResponse && (response.headersSent || response.req.complete);
}

/** What cannot even be parsed as a request is answered by hand, and the connection ends there. */
function refuse(socket: Duplex, statusLine: string, securityHeaders: HeaderList): void {
  const headers = ['Connection', 'close', 'Content-Length', '0', ...securityHeaders];
  const lines = headers.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('');
  socket.end(`HTTP/1.1 ${statusLine}\r\n${lines}\r\n`);
}

function toStatusLine(code: string | undefined): string {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return '431 Request Header Fields Too Large';
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return '408 Request Timeout';
    default:
      return '400 Bad Request';
  }
}
