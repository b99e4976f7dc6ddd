import sharp from 'sharp';
import type { PictureType, StoredPicture } from '#lib/domain/picture.ts';
import { recognisePicture } from '#lib/media/recognise-picture.ts';
import { BYTES_MAX, pixelsMaxOf, SIDE_PX_MAX } from './limits.ts';
import { openPicture } from './open-picture.ts';

export type Examined =
  | { readonly ok: true; readonly mediaType: PictureType; readonly look: Omit<StoredPicture, 'hash'> }
  | { readonly ok: false; readonly reason: string };

/**
 * Whether a file is a picture that the portal can show, and what it looks like. It is decoded to its end, for a file that is cut short says so only there.
 */
export async function examinePicture(bytes: Buffer): Promise<Examined> {
  if (bytes.byteLength > BYTES_MAX) return refuse(TOO_LARGE);
  const mediaType = recognisePicture(bytes);
  if (!mediaType) return refuse('it is no JPEG, PNG, WebP, GIF or AVIF');
  try {
    // Without the limit, which would fail here in the words of a library, only the header is read.
    const { autoOrient, isProgressive } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const { width, height } = autoOrient;
    const pixelsMax = pixelsMaxOf(mediaType, { isProgressive });
    if (width * height > pixelsMax || Math.max(width, height) > SIDE_PX_MAX) {
      return refuse(`its ${width} × ${height} pixels are too many`);
    }
    const look = { widthPx: width, heightPx: height, colour: await findColour(bytes) };
    return { ok: true, mediaType, look };
  } catch {
    return refuse('it is damaged or cut short');
  }
}

/** What a file that is not even read is refused with. */
export const TOO_LARGE = `it is larger than ${BYTES_MAX / 1024 / 1024} MB`;

function refuse(reason: string): Examined {
  return { ok: false, reason };
}

/** From a thumbnail, which has the same colours and a thousandth of the pixels. */
async function findColour(bytes: Buffer): Promise<string> {
  const thumbnail = await openPicture(bytes)
    .resize(THUMBNAIL_PX, THUMBNAIL_PX, { fit: 'inside' })
    .png()
    .toBuffer();
  const { dominant } = await sharp(thumbnail).stats();
  return `#${[dominant.r, dominant.g, dominant.b].map(value => value.toString(16).padStart(2, '0')).join('')}`;
}

const THUMBNAIL_PX = 64;
