import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

interface Wanted {
  readonly width?: number;
  readonly height?: number;
  readonly colour?: string;
}

/** A picture of one colour, to be written in whatever format: `picture().jpeg().toBuffer()`. */
export function picture({ width = 640, height = 480, colour = '#c04020' }: Wanted = {}): Sharp {
  return sharp({ create: { width, height, channels: 3, background: colour } });
}

/** A JPEG as a telephone takes it: lying on its side, with the place where it was taken. */
export function telephonePicture(wanted: Wanted = {}): Promise<Buffer> {
  return picture(wanted)
    .jpeg()
    .withExif({
      IFD0: { Make: 'Telephone', Copyright: 'Personne' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 1/1 15/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** A PNG of a few kilobytes that would be gigabytes when it is decoded. */
export function hugePng(side = 30_000): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(4 * side));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** https://www.w3.org/TR/png-3/#5Chunk-layout */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A GIF of so many frames, each of another grey. */
export function animatedGif(frames: number): Promise<Buffer> {
  const side = 8;
  const pixels = Buffer.alloc(side * side * 3 * frames);
  for (let frame = 0; frame < frames; frame++) {
    pixels.fill(frame % 256, frame * side * side * 3, (frame + 1) * side * side * 3);
  }
  return sharp(pixels, { raw: { width: side, height: side * frames, channels: 3, pageHeight: side } })
    .gif()
    .toBuffer();
}

export const SVG_WITH_SCRIPT = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
);

export const HTML_PAGE = Buffer.from('<!doctype html><title>Une page</title><script>alert(1)</script>');

/** Writes a file and the folders it needs. */
export async function writePicture(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
