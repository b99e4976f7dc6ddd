import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { developVariant } from '#lib/darkroom/develop-variant.ts';
import { examinePicture } from '#lib/darkroom/examine-picture.ts';
import { storeOriginal, variantFile } from '#lib/darkroom/media-folder.ts';
import { CROPS, type StoredPicture, VARIANT_FORMATS, type Variant } from '#lib/domain/picture.ts';
import { listVariantWidths, toVariantSize } from '#lib/media/variants.ts';
import { createFolder } from '../../support/database.ts';
import { animatedGif, picture, telephonePicture } from '../../support/pictures.ts';

describe('developVariant', () => {
  it('makes every variant of a picture as large as its address and its page say', async () => {
    const { stored, develop } = await store(await picture({ width: 700, height: 500 }).jpeg().toBuffer());
    for (const crop of CROPS) {
      for (const widthPx of listVariantWidths(stored, crop)) {
        for (const format of VARIANT_FORMATS) {
          const { width, height } = await sharp(await develop({ crop, widthPx, format })).metadata();
          expect({ widthPx: width, heightPx: height }).toEqual(toVariantSize(stored, { crop, widthPx }));
        }
      }
    }
  });

  it('says nothing of where and with what a picture was taken', async () => {
    const original = await telephonePicture({ width: 700, height: 500 });
    expect((await sharp(original).metadata()).exif?.includes('Telephone'), 'the original does').toBe(true);
    const { stored, develop } = await store(original);
    for (const crop of CROPS) {
      for (const format of VARIANT_FORMATS) {
        const bytes = await develop({ crop, widthPx: 320, format });
        const { exif, xmp, iptc, orientation, space } = await sharp(bytes).metadata();
        expect({ exif, xmp, iptc, orientation, space }).toEqual({ space: 'srgb' });
        expect(bytes.includes('Exif') || bytes.includes('Telephone') || bytes.includes('GPS')).toBe(false);
      }
    }
    expect(stored).toMatchObject({ widthPx: 500, heightPx: 700 });
  });

  it('turns a picture as its camera says', async () => {
    // Red above blue, stored lying on its side.
    const upright = await picture({ width: 400, height: 600, colour: '#ff0000' })
      .composite([
        {
          input: await picture({ width: 400, height: 300, colour: '#0000ff' }).png().toBuffer(),
          top: 300,
          left: 0,
        },
      ])
      .png()
      .toBuffer();
    const lying = await sharp(upright).rotate(270).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { develop } = await store(lying);
    const bytes = await develop({ crop: 'full', widthPx: 320, format: 'jpg' });
    const top = await sharp(bytes).extract({ left: 100, top: 50, width: 20, height: 20 }).stats();
    expect(top.dominant).toMatchObject({ b: expect.any(Number) });
    expect(top.dominant.r).toBeGreaterThan(200);
    expect(top.dominant.b).toBeLessThan(60);
  });

  it('puts what is transparent on white, and an animation at rest', async () => {
    const transparent = await sharp({
      create: { width: 400, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const logo = await store(transparent);
    const { dominant } = await sharp(
      await logo.develop({ crop: 'full', widthPx: 320, format: 'webp' }),
    ).stats();
    expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(240);
    const animation = await store(await animatedGif(20));
    const still = await animation.develop({ crop: 'full', widthPx: 320, format: 'webp' });
    expect((await sharp(still).metadata()).pages ?? 1).toBe(1);
  });
});

async function store(bytes: Buffer) {
  const folder = await createFolder();
  const examined = await examinePicture(bytes);
  if (!examined.ok) throw new Error(examined.reason);
  const stored: StoredPicture = { hash: await storeOriginal(folder, bytes), ...examined.look };
  async function develop(variant: Variant): Promise<Buffer> {
    await developVariant(folder, { picture: stored, variant });
    return readFile(variantFile(folder, stored.hash, variant));
  }
  return { stored, develop };
}
