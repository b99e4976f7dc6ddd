import { brotliDecompressSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { toExactBuffer } from './compress.ts';
import { buildDocument, type Document, type DocumentParts } from './document.ts';
import type { Offer } from './next-html.ts';

/** Some eight hundred pages: readers who are offered the mobile edition are few, and read what many read. */
const OFFERING_BYTES = 8 * 1024 * 1024;
const offerings = new LRUCache<number, Document>({
  maxSize: OFFERING_BYTES,
  sizeCalculation: ({ bytes }) => bytes,
});
let nextSerial = 0;

interface Page {
  readonly html: string;
  readonly offer: Offer;
}

/** A document, and the same with the offer in its place: made when it is first asked for, out of the other's bytes, and kept for a while. */
export function buildOfferable({ html, offer }: Page, parts: Omit<DocumentParts, 'body'>): Document {
  const plain = buildDocument({ ...parts, body: Buffer.from(html) });
  const at = Buffer.byteLength(html.slice(0, offer.at));
  // A copy of its own: a piece of a string would hold the page that it was cut from.
  const line = toExactBuffer(Buffer.from(offer.html));
  const serial = nextSerial++;
  return {
    ...plain,
    bytes: plain.bytes + line.byteLength,
    offering() {
      const kept = offerings.get(serial);
      if (kept) return kept;
      const body = brotliDecompressSync(plain.represent('br').body);
      const made = buildDocument({
        ...parts,
        body: Buffer.concat([body.subarray(0, at), line, body.subarray(at)]),
      });
      offerings.set(serial, made);
      return made;
    },
  };
}
