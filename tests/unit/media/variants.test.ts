import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CROPS, VARIANT_FORMATS } from '#lib/domain/picture.ts';
import {
  listVariantWidths,
  parsePicturePath,
  toCutAround,
  toFallbackVariant,
  toLightVariant,
  toVariantName,
  toVariantSize,
  VARIANT_WIDTHS,
} from '#lib/media/variants.ts';
import { picturePath } from '#lib/urls.ts';

const HASH = 'a'.repeat(64);

describe('the widths of a picture’s variants', () => {
  it.each([
    [{ widthPx: 4000, heightPx: 3000 }, 'full', [320, 640, 960, 1280, 1920]],
    [{ widthPx: 1280, heightPx: 900 }, 'full', [320, 640, 960, 1280]],
    [{ widthPx: 600, heightPx: 400 }, 'full', [320, 640]],
    [{ widthPx: 200, heightPx: 100 }, 'full', [320]],
    // A tall picture has little width left when it is cut flat; a flat one when it is cut square.
    [{ widthPx: 1000, heightPx: 3000 }, '16x9', [320, 640, 960, 1280]],
    [{ widthPx: 3000, heightPx: 600 }, '1x1', [320, 640]],
  ] as const)('of %j, %s', (size, crop, widths) => {
    expect(listVariantWidths(size, crop)).toEqual(widths);
  });

  it.each([
    ['16x9', { widthPx: 640, heightPx: 360 }],
    ['4x3', { widthPx: 640, heightPx: 480 }],
    ['1x1', { widthPx: 640, heightPx: 640 }],
    ['full', { widthPx: 640, heightPx: 427 }],
  ] as const)('give files of the right proportions: %s', (crop, size) => {
    expect(toVariantSize({ widthPx: 3000, heightPx: 2000 }, { crop, widthPx: 640 })).toEqual(size);
  });

  it.each([
    [{ widthPx: 4000, heightPx: 3000 }, 640, 960],
    [{ widthPx: 700, heightPx: 500 }, 640, 960],
    [{ widthPx: 400, heightPx: 300 }, 640, 640],
    [{ widthPx: 30, heightPx: 20 }, 320, 320],
  ])('has a light and a middling one of a picture of %j', (size, light, fallback) => {
    expect(toLightVariant(size)).toEqual({ crop: 'full', widthPx: light, format: 'webp' });
    expect(toFallbackVariant(size, 'full')).toEqual({ crop: 'full', widthPx: fallback, format: 'jpg' });
  });

  it.each([
    [
      { x: 0.5, y: 0.5 },
      { left: 0, top: 438 },
    ],
    [
      { x: 0.2, y: 0.1 },
      { left: 0, top: 0 },
    ],
    [
      { x: 0.9, y: 1 },
      { left: 0, top: 875 },
    ],
  ])('are cut around the focus, as far as the edges let: %j', (focus, at) => {
    const cut = toCutAround({ widthPx: 2000, heightPx: 2000 }, '16x9', focus);
    expect(cut).toEqual({ widthPx: 2000, heightPx: 1125, ...at });
  });

  it('never make a picture larger than it is', () => {
    const side = fc.integer({ min: 1, max: 16_000 });
    fc.assert(
      fc.property(side, side, fc.constantFrom(...CROPS), (widthPx, heightPx, crop) => {
        for (const width of listVariantWidths({ widthPx, heightPx }, crop)) {
          const size = toVariantSize({ widthPx, heightPx }, { crop, widthPx: width });
          expect(size.widthPx).toBeLessThanOrEqual(Math.min(width, widthPx));
          expect(size.heightPx).toBeLessThanOrEqual(heightPx);
          expect(Math.min(size.widthPx, size.heightPx)).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});

describe('the address of a variant', () => {
  it('is read as it is written', () => {
    for (const crop of CROPS) {
      for (const widthPx of VARIANT_WIDTHS) {
        for (const format of VARIANT_FORMATS) {
          const variant = { crop, widthPx, format };
          expect(parsePicturePath(picturePath(HASH, toVariantName(variant)))).toEqual({
            hash: HASH,
            variant,
          });
        }
      }
    }
  });

  it.each([
    `/media/${HASH}/16x9-321.avif`,
    `/media/${HASH}/16x9-640.png`,
    `/media/${HASH}/2x3-640.jpg`,
    `/media/${HASH}/16x9-0640.jpg`,
    `/media/${HASH}/16x9-640.jpg/`,
    `/media/${HASH.toUpperCase()}/16x9-640.jpg`,
    `/media/${HASH.slice(1)}/16x9-640.jpg`,
    `/media/${HASH}`,
    '/media/../16x9-640.jpg',
  ])('is none: %s', path => {
    expect(parsePicturePath(path)).toBeUndefined();
  });
});
