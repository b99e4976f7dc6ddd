import sharp from 'sharp';

/** The pixels of an SVG file, three bytes each. */
export async function rasterise(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).flatten({ background: '#000000' }).removeAlpha().raw().toBuffer();
}

/** How many of all pixels differ by more than edges do that are drawn a little beside each other. */
export function shareOfDifference(first: Buffer, second: Buffer): number {
  return shareOf(first, (pixel, at) =>
    CHANNELS.some(c => Math.abs(pixel(c) - (second[at + c] ?? 0)) > SLIGHT),
  );
}

/** How light they are altogether, from 0 to 1. */
export function meanLightness(pixels: Buffer): number {
  return pixels.reduce((sum, value) => sum + value, 0) / pixels.length / 255;
}

/** How many of all pixels have a colour, as `#rrggbb`. */
export function shareOfColour(pixels: Buffer, colour: string): number {
  const wanted = CHANNELS.map(c => Number.parseInt(colour.slice(1 + 2 * c, 3 + 2 * c), 16));
  return shareOf(pixels, pixel => CHANNELS.every(c => Math.abs(pixel(c) - (wanted[c] ?? 0)) <= 8));
}

const CHANNELS = [0, 1, 2] as const;
const SLIGHT = 96;

type Test = (pixel: (channel: 0 | 1 | 2) => number, at: number) => boolean;

function shareOf(pixels: Buffer, test: Test): number {
  let count = 0;
  for (let at = 0; at < pixels.length; at += 3) if (test(c => pixels[at + c] ?? 0, at)) count++;
  return (count * 3) / pixels.length;
}
