import { isUtf8 } from 'node:buffer';
import type { FeedSource } from './feed-source.ts';

/**
 * A feed's text, in the encoding it says: by its byte order mark, else by the HTTP answer, else by its XML declaration (RFC 7303, section 3). One that
 * says nothing is UTF-8, or else what old programs of Western Europe wrote. Throws one sentence for an encoding nobody knows, and for bytes that are
 * not in the one that is said.
 */
export function decodeFeed({ name, bytes, charset }: FeedSource): string {
  const said = findByteOrder(bytes) ?? charset ?? findDeclared(bytes);
  return decode(bytes, said ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252'), name);
}

/** TextDecoder takes the mark itself away. An XML file in UTF-16 may do without: then its first `<` shows the order. */
function findByteOrder(bytes: Buffer): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}

function findDeclared(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 1024).toString('latin1');
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/.exec(head)?.[1];
}

function decode(bytes: Buffer, label: string, name: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (cause) {
    // The label is unknown (RangeError) or the bytes are not in it (TypeError).
    const explanation = cause instanceof RangeError ? 'which nobody knows' : 'and holds other bytes';
    throw new Error(`${name} says that it is encoded in ${label}, ${explanation}: nothing was changed.`, {
      cause,
    });
  }
}
