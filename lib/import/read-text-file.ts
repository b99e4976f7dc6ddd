import { isUtf8 } from 'node:buffer';
import type { Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { openFile } from './open-file.ts';

/** A file that was looked at and can be read as UTF-8 text, from its beginning, as often as needed. */
export interface TextFile {
  readonly name: string;
  readonly bytes: number;
  /**
   * Pieces of the text in order, cut between characters. Throws one sentence at the first byte that is not UTF-8, and when the file is no
   * longer the one that was looked at.
   */
  readonly read: (onBytes?: (bytesRead: number) => void, options?: ReadOptions) => AsyncGenerator<string>;
}

interface ReadOptions {
  /** Bytes that are not UTF-8 become U+FFFD instead of an error. */
  readonly isForgiving?: boolean;
}

/** Throws an `Error` of one sentence for what no import can read: nothing there, a folder, an empty, packed or UTF-16 file. */
export async function requireTextFile(path: string): Promise<TextFile> {
  const name = basename(path);
  const { stat, head } = await readHead(path, name);
  if (stat.size === 0) throw new Error(`${name} is empty.`);
  const obstacle = OBSTACLES.find(({ magic }) => magic.every((byte, index) => head[index] === byte));
  if (obstacle) throw new Error(`${name} ${obstacle.sentence}`);
  return {
    name,
    bytes: stat.size,
    read: (onBytes, options) => readText({ path, name, stat, onBytes, ...options }),
  };
}

const OBSTACLES = [
  { magic: [0x1f, 0x8b], sentence: 'is compressed with gzip: decompress it first.' },
  { magic: [0x50, 0x4b, 0x03, 0x04], sentence: 'is a zip archive: extract it first.' },
  { magic: [0xff, 0xfe], sentence: 'is encoded in UTF-16: convert it to UTF-8 first.' },
  { magic: [0xfe, 0xff], sentence: 'is encoded in UTF-16: convert it to UTF-8 first.' },
] as const;

async function readHead(path: string, name: string): Promise<{ stat: Stats; head: Buffer }> {
  const { file, stat } = await openFile(path, name);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return { stat, head: buffer.subarray(0, bytesRead) };
  } finally {
    await file.close();
  }
}

/** The text of a longer piece would be one of V8's large objects, which cost their pages each time and wait for a whole collection. */
const CHUNK_BYTES = 64 * 1024;

interface Reading extends ReadOptions {
  readonly path: string;
  readonly name: string;
  /** The file's state when it was looked at. */
  readonly stat: Stats;
  readonly onBytes: ((bytesRead: number) => void) | undefined;
}

async function* readText({ path, name, stat, onBytes, isForgiving = false }: Reading) {
  await using file = await open(path);
  requireUnchanged(name, stat, await file.stat());
  let bytesRead = 0;
  let linesRead = 0;
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of file.createReadStream({ highWaterMark: CHUNK_BYTES, autoClose: false })) {
    const bytes: Buffer = Buffer.concat([rest, chunk]);
    const whole = bytes.subarray(0, endOfLastWholeCharacter(bytes));
    if (!isForgiving) requireUtf8(whole, name, linesRead);
    rest = bytes.subarray(whole.length);
    const text = whole.toString('utf8');
    yield bytesRead === 0 ? withoutByteOrderMark(text) : text;
    bytesRead += chunk.length;
    linesRead += countLineEnds(whole);
    onBytes?.(bytesRead);
  }
  if (!isForgiving) requireUtf8(rest, name, linesRead);
  requireUnchanged(name, stat, await file.stat());
}

function requireUnchanged(name: string, before: Stats, now: Stats): void {
  if (before.ino === now.ino && before.size === now.size && before.mtimeMs === now.mtimeMs) return;
  throw new Error(`${name} changed while it was read: import it again once it is complete.`);
}

/** Where the last character that is there whole ends: at most three bytes of a cut one follow (RFC 3629, section 3). */
function endOfLastWholeCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    const isContinuation = byte >= 0x80 && byte < 0xc0;
    if (isContinuation) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function requireUtf8(bytes: Uint8Array, name: string, linesBefore: number): void {
  if (isUtf8(bytes)) return;
  throw new Error(
    `${name} is not UTF-8 text: line ${linesBefore + firstBrokenLine(bytes)} holds other bytes.`,
  );
}

function firstBrokenLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

const LINE_FEED = 0x0a;

function countLineEnds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
