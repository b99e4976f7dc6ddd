import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { examinePicture } from '#lib/darkroom/examine-picture.ts';
import {
  animatedGif,
  HTML_PAGE,
  hugePng,
  picture,
  SVG_WITH_SCRIPT,
  telephonePicture,
} from '../../support/pictures.ts';

describe('examinePicture', () => {
  it('says what a picture looks like', async () => {
    const bytes = await picture({ width: 300, height: 200, colour: '#2060c0' }).png().toBuffer();
    const examined = await examinePicture(bytes);
    expect(examined).toMatchObject({
      ok: true,
      mediaType: 'image/png',
      look: { widthPx: 300, heightPx: 200 },
    });
    expect(examined).toHaveProperty('look.colour', expect.stringMatching(/^#[12]\w[56]\w[bc]\w$/));
  });

  it('measures a picture as it is seen', async () => {
    const examined = await examinePicture(await telephonePicture({ width: 640, height: 480 }));
    expect(examined).toMatchObject({ ok: true, look: { widthPx: 480, heightPx: 640 } });
  });

  it('takes the first frame of an animation', async () => {
    const examined = await examinePicture(await animatedGif(2000));
    expect(examined).toMatchObject({ ok: true, mediaType: 'image/gif', look: { widthPx: 8, heightPx: 8 } });
  });

  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['a bomb of 900 million pixels', () => hugePng(), 'its 30000 × 30000 pixels are too many'],
    ['a strip that no format holds', () => hugePng(20_000), 'its 20000 × 20000 pixels are too many'],
    [
      'too large a picture that comes coarse first',
      () => coarseFirst(),
      'its 6000 × 5100 pixels are too many',
    ],
    ['a JPEG that is cut short', () => truncated(), 'it is damaged or cut short'],
    ['a PNG with pixels missing', () => hugePng(2000), 'it is damaged or cut short'],
    ['SVG with a script', () => SVG_WITH_SCRIPT, 'it is no JPEG, PNG, WebP, GIF or AVIF'],
    ['a page under a picture’s name', () => HTML_PAGE, 'it is no JPEG, PNG, WebP, GIF or AVIF'],
    ['noise that begins like a picture', () => noise(), 'it is damaged or cut short'],
    ['a file that is too large', () => Buffer.alloc(30 * 1024 * 1024 + 1), 'it is larger than 30 MB'],
  ])('refuses %s', async (_, make, reason) => {
    expect(await examinePicture(await make())).toEqual({ ok: false, reason });
  });
});

async function truncated(): Promise<Buffer> {
  const whole = await picture({ width: 1200, height: 900 }).jpeg().toBuffer();
  return whole.subarray(0, whole.byteLength / 2);
}

function coarseFirst(): Promise<Buffer> {
  return picture({ width: 6000, height: 5100 }).jpeg({ progressive: true }).toBuffer();
}

function noise(): Buffer {
  return Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), randomBytes(4000)]);
}
