import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Edition } from '#lib/urls.ts';
import type { Encoding } from './accept-encoding.ts';
import { recode, toBrotli, toExactBuffer } from './compress.ts';
import type { HeaderList } from './security-headers.ts';

/** An answer ready to be sent as it is, as often as it is asked for. */
export interface Document {
  readonly status: number;
  readonly lastModifiedMs: number | undefined;
  /** The document in a content coding: brotli is at hand, another is made when it is first asked for. */
  readonly represent: (encoding: Encoding) => Representation;
  /** What keeping it costs. */
  readonly bytes: number;
  /** Which page it is, if it is one that readers of both editions know. */
  readonly page?: PageIdentity;
  /** The same document with the line that offers the mobile edition, where there is such a line. */
  readonly offering?: () => Document;
}

export interface PageIdentity {
  readonly edition: Edition;
  /** In the full edition. */
  readonly address: string;
  /** Of the article that it is, if it is one. */
  readonly articleId?: number;
}

/** The document in one content coding. */
export interface Representation {
  readonly etag: string;
  readonly body: Buffer;
  /** Made once for all hits; mutable in type only because Node's list is. */
  readonly hitHeaders: string[];
  /** How many of them a 304 repeats: it leaves out what describes the content (RFC 9110, section 15.4.5). */
  readonly commonLength: number;
}

/** What the reader gets whose request made the document. */
export function toMissHeaders({ hitHeaders }: Representation): string[] {
  return hitHeaders.with(-1, CACHE_MISS);
}

export function toNotModifiedHeaders({ hitHeaders, commonLength }: Representation): string[] {
  return [...hitHeaders.slice(0, commonLength), ...SERVER_TIMING_HIT];
}

export interface DocumentParts {
  readonly status: number;
  readonly body: Buffer;
  readonly contentType: string;
  /**
   * Since when it is as it is, as far as this process knows (RFC 9110, section 8.8.2). The date of its content would not do: a text changes without it, and so does what stands
   * around it.
   */
  readonly modifiedAt?: Date | undefined;
  /** Cache-Control, security, Link…: what does not follow from the body. */
  readonly headers: HeaderList;
  /** The request's headers that it depends on besides Accept-Encoding. */
  readonly varies?: readonly string[];
  readonly page?: PageIdentity | undefined;
}

/** The room that a document's headers take besides its bodies, roughly. */
const HEADERS_BYTES = 2048;

const COMPRESSIBLE =
  /^(?:text\/|image\/svg\+xml|application\/(?:javascript|xml|(?:[a-z]+\+)?json|[a-z]+\+xml))/;

export function buildDocument(parts: DocumentParts): Document {
  const { status, body, contentType, modifiedAt, page, varies = [] } = parts;
  const common = {
    hash: hash('sha256', body, 'base64url').slice(0, 22),
    headers: [...toDateHeader(modifiedAt), ...parts.headers],
    contentType,
  };
  return {
    status,
    // HTTP's dates have whole seconds: compared with its milliseconds, the document would always be newer than what a client sends back.
    lastModifiedMs: modifiedAt && Math.floor(modifiedAt.getTime() / 1000) * 1000,
    ...(page && { page }),
    ...(COMPRESSIBLE.test(contentType)
      ? keepInBrotli(body, { ...common, headers: [...toVary(varies), ...common.headers] })
      : keepAsItIs(body, common)),
  };
}

type Kept = Pick<Document, 'represent' | 'bytes'>;
type Common = Pick<RepresentationParts, 'hash' | 'headers' | 'contentType'>;

/** A font or a picture is compressed already. */
function keepAsItIs(body: Buffer, common: Common): Kept {
  const only = toRepresentation({ ...common, encoding: 'identity', body: toExactBuffer(body) });
  return { represent: () => only, bytes: HEADERS_BYTES + body.byteLength };
}

function keepInBrotli(body: Buffer, common: Common): Kept {
  const brotli = toRepresentation({ ...common, encoding: 'br', body: toBrotli(body) });
  const serial = nextSerial++;
  return {
    represent(encoding) {
      if (encoding === 'br') return brotli;
      const key = `${serial} ${encoding}`;
      const known = otherCodings.get(key);
      if (known !== undefined) return known;
      const made = toRepresentation({ ...common, encoding, body: recode(brotli.body, encoding) });
      otherCodings.set(key, made);
      return made;
    },
    bytes: HEADERS_BYTES + brotli.body.byteLength,
  };
}

/** Who asks for these, crawlers and simple programs, asks for few pages often or for many once: a small room serves the former. */
const OTHER_CODINGS_BYTES = 16 * 1024 * 1024;
const otherCodings = new LRUCache<string, Representation>({
  maxSize: OTHER_CODINGS_BYTES,
  sizeCalculation: ({ body }) => HEADERS_BYTES + body.byteLength,
});
let nextSerial = 0;

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
  return { etag, body, hitHeaders: [...content, ...SERVER_TIMING_HIT], commonLength: common.length };
}

const CACHE_MISS = 'cache;desc=miss';
const SERVER_TIMING_HIT = ['Server-Timing', 'cache;desc=hit'] as const;

function toVary(varies: readonly string[]): HeaderList {
  return ['Vary', ['Accept-Encoding', ...varies].join(', ')];
}

function toDateHeader(modifiedAt: Date | undefined): HeaderList {
  return modifiedAt ? ['Last-Modified', modifiedAt.toUTCString()] : [];
}
