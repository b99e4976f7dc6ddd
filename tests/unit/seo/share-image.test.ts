import { describe, expect, it } from 'vitest';
import type { ShownPicture } from '#lib/domain/picture.ts';
import { toPhotoImage, toShareImage } from '#lib/seo/share-image.ts';

const HASH = 'a'.repeat(64);
const coverAlt = 'Un motif';

function shown(widthPx: number, heightPx: number, alt = 'Le port au matin'): ShownPicture {
  return {
    image: { type: 'image', source: '/a.jpg', alt, width: 'column' },
    stored: { hash: HASH, widthPx, heightPx, colour: '#ffffff', lightBytes: 900 },
  };
}

describe('what a link to an article shows', () => {
  it('is its picture, cut to 16 to 9, as wide as a large preview', () => {
    expect(toShareImage({ id: 7, picture: shown(4000, 3000) }, { coverAlt })).toEqual({
      path: `/media/${HASH}/16x9-1280.jpg`,
      widthPx: 1280,
      heightPx: 720,
      mediaType: 'image/jpeg',
      alt: 'Le port au matin',
    });
  });

  it.each([
    [1250, 900, '16x9-1280.jpg', 1250, 703],
    [900, 600, '16x9-960.jpg', 900, 506],
    // A tall picture has little width left when it is cut flat.
    [600, 1200, '16x9-640.jpg', 600, 338],
    [3000, 400, '16x9-960.jpg', 711, 400],
  ])('is as much of a picture of %i × %i as there is', (width, height, file, widthPx, heightPx) => {
    expect(toShareImage({ id: 7, picture: shown(width, height) }, { coverAlt })).toMatchObject({
      path: `/media/${HASH}/${file}`,
      widthPx,
      heightPx,
    });
  });

  it('is its cover when it has no picture, or one too small to be shown large', () => {
    const cover = {
      path: '/couvertures/7.png',
      widthPx: 1200,
      heightPx: 675,
      mediaType: 'image/png',
      alt: 'Un motif',
    };
    expect(toShareImage({ id: 7 }, { coverAlt })).toEqual(cover);
    expect(toShareImage({ id: 7, picture: shown(299, 299) }, { coverAlt })).toEqual(cover);
  });

  it('is described where somebody has described it, and not by its caption', () => {
    expect(toPhotoImage(shown(2000, 3000, ''), 'full')).toEqual({
      path: `/media/${HASH}/full-1280.jpg`,
      widthPx: 1280,
      heightPx: 1920,
      mediaType: 'image/jpeg',
    });
  });
});
