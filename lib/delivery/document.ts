import { createHash } from 'node:crypto';
import type { Encoding } from './accept-encoding.ts';
import { compress } from './compress.ts';
import type { HeaderList } from './security-headers.ts';

/** An answer ready to be sent as it is, as often as it is asked for. */
export interface Document {
  readonly status: number;
  readonly lastModifiedMs: number | undefined;
  readonly representations: Readonly<Record<Encoding, Representation>>;
  /** What keeping it costs. */
  readonly bytes: number;
}

/** The document in one content coding. Its lists are made once; they are mutable in type only because Node's are. */
export interface Representation {
  readonly etag: string;
  readonly body: Buffer;
  readonly hitHeaders: string[];
  readonly missHeaders: string[];
  readonly notModifiedHeaders: string[];
}

interface DocumentParts {
  readonly status: number;
  readonly body: Buffer;
  readonly contentType: string;
  readonly modifiedAt?: Date | undefined;
  /** Cache-Control, security, Link…: what does not follow from the body. */
  readonly headers: HeaderList;
}

/** The room that a document's lists of headers take besides its bodies, roughly. */
const HEADERS_BYTES = 4096;

const COMPRESSIBLE =
  /^(?:text\/|image\/svg\+xml|application\/(?:javascript|xml|(?:[a-z]+\+)?json|[a-z]+\+xml))/;

export async function buildDocument(parts: DocumentParts): Promise<Document> {
  const { status, body, contentType, modifiedAt } = parts;
  const isCompressible = COMPRESSIBLE.test(contentType);
  const bodies = await compress(body, { isCompressible });
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const toPart = (encoding: Encoding): Representation =>
    toRepresentation({
      encoding: isCompressible ? encoding : 'identity',
      body: bodies[encoding],
      hash,
      headers: [
        ...(isCompressible ? ['Vary', 'Accept-Encoding'] : []),
        ...toDateHeader(modifiedAt),
        ...parts.headers,
      ],
      contentType,
    });
  return {
    status,
    // HTTP's dates have whole seconds: compared with its milliseconds, the document would always be newer than what a client sends back.
    lastModifiedMs: modifiedAt && Math.floor(modifiedAt.getTime() / 1000) * 1000,
    representations: { br: toPart('br'), gzip: toPart('gzip'), identity: toPart('identity') },
    bytes: HEADERS_BYTES + sumLengths(new Set(Object.values(bodies))),
  };
}

interface RepresentationParts {
  readonly encoding: Encoding;
  readonly body: Buffer;
  readonly hash: string;
  readonly headers: HeaderList;
  readonly contentType: string;
}

function toRepresentation({
  encoding,
  body,
  hash,
  headers,
  contentType,
}: RepresentationParts): Representation {
  // A strong tag names bytes, and each coding has its own (RFC 9110, section 8.8.3.3).
  const etag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
  const common = ['ETag', etag, ...headers];
  const content = [
    ...common,
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    'Content-Type',
    contentType,
    'Content-Length',
    String(body.byteLength),
  ];
  return {
    etag,
    body,
    hitHeaders: [...content, ...SERVER_TIMING_HIT],
    missHeaders: [...content, ...SERVER_TIMING_MISS],
    // A 304 repeats nothing that describes the content (section 15.4.5).
    notModifiedHeaders: [...common, ...SERVER_TIMING_HIT],
  };
}

const SERVER_TIMING_HIT = ['Server-Timing', 'cache;desc=hit'] as const;
const SERVER_TIMING_MISS = ['Server-Timing', 'cache;desc=miss'] as const;

function toDateHeader(modifiedAt: Date | undefined): HeaderList {
  return modifiedAt ? ['Last-Modified', modifiedAt.toUTCString()] : [];
}

function sumLengths(buffers: Iterable<Buffer>): number {
  let sum = 0;
  for (const { byteLength } of buffers) sum += byteLength;
  return sum;
}
