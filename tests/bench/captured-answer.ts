import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What a server answered, byte for byte: a bare server can send it again. */
export interface CapturedAnswer {
  readonly status: number;
  /** Name, value, name, value… as they came, without those that belong to the connection. */
  readonly headers: readonly string[];
  /** Still encoded. */
  readonly body: Buffer;
  /** `br`, `gzip`, or empty. */
  readonly encoding: string;
  /** Head and body, as they crossed the wire but for chunked coding. */
  readonly wireBytes: number;
}

/** Asks as a browser does, for brotli first. */
export async function captureAnswer(url: string): Promise<CapturedAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<CapturedAnswer>();
  get(url, { headers: { 'accept-encoding': 'br, gzip' }, agent: false }, async answer => {
    const body = await buffer(answer);
    resolve({
      status: answer.statusCode ?? 0,
      headers: [...withoutConnection(answer.rawHeaders), 'Content-Length', String(body.length)],
      body,
      encoding: answer.headers['content-encoding'] ?? '',
      wireBytes: countHeadBytes(answer) + body.length,
    });
  }).on('error', reject);
  return promise;
}

/** Each server writes these itself (RFC 9110, section 7.6.1, and RFC 9112, section 6). */
const OWN_HEADERS = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date']);

function withoutConnection(rawHeaders: readonly string[]): readonly string[] {
  return rawHeaders.filter((_, index) => {
    const name = rawHeaders[index - (index % 2)] ?? '';
    return !OWN_HEADERS.has(name.toLowerCase());
  });
}

/** Status line and header fields as RFC 9112, sections 4 and 5, write them. */
function countHeadBytes({ statusCode, statusMessage, rawHeaders }: IncomingMessage): number {
  const separators = 4 * (rawHeaders.length / 2) + 2;
  return `HTTP/1.1 ${statusCode} ${statusMessage}\r\n${rawHeaders.join('')}`.length + separators;
}
