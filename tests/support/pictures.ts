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

/** A JPEG with something to see in it: hills under a sun, of a few hundred kilobytes when it is large. */
export function drawnPicture({ width = 1200, height = 800 }: Wanted = {}): Promise<Buffer> {
  const hills = ['#5a6f9c', '#46598a', '#2f3f66'].map(
    (colour, index) =>
      `<path d="M0 ${50 + index * 14} Q 30 ${35 + index * 14} 55 ${52 + index * 14} T 100 ${45 + index * 14} V100H0z" fill="${colour}"/>`,
  );
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" preserveAspectRatio="none" width="${width}" height="${height}"><rect width="100" height="100" fill="#d9b36c"/><circle cx="35" cy="25" r="8" fill="#fff3c4"/>${hills.join('')}</svg>`;
  return sharp(Buffer.from(drawing)).flatten().jpeg({ quality: 90 }).toBuffer();
}
