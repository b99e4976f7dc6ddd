import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchError } from './fetch-error.ts';

/** The whole body of an answer, unpacked; a few bytes may unpack to a great many, so it is what comes out that is counted. */
export async function readAnswer(answer: IncomingMessage, bytesMax: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of unpack(answer)) {
    // A stream in binary mode gives buffers.
    const buffer = piece as Buffer;
    bytes += buffer.length;
    if (bytes > bytesMax) throw new FetchError(`answered more than ${bytesMax / 1_000_000} MB`);
    pieces.push(buffer);
  }
  return Buffer.concat(pieces);
}

function unpack(answer: IncomingMessage): Readable {
  switch (answer.headers['content-encoding']?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return pipeline(answer, createGunzip(), ignore);
    case 'deflate':
      return pipeline(answer, createInflate(), ignore);
    case 'br':
      return pipeline(answer, createBrotliDecompress(), ignore);
    case undefined:
    case '':
    case 'identity':
      return answer;
    default:
      throw new FetchError('answered in an encoding that nobody asked for');
  }
}

/** What breaks on the way breaks the reading of what comes out, which is where it is told. */
function ignore(): void {}
