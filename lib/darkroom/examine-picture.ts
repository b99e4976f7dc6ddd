import sharp from 'sharp';
import type { PictureType, StoredPicture } from '#lib/domain/picture.ts';
import { recognisePicture } from '#lib/media/recognise-picture.ts';
import { toLightVariant, toVariantSize } from '#lib/media/variants.ts';
import { encodeVariant } from './encode-variant.ts';
import { BYTES_MAX, pixelsMaxOf, SIDE_PX_MAX, tooLarge } from './limits.ts';
import { openPicture } from './open-picture.ts';

export type Examined =
  | {
      readonly ok: true;
      readonly mediaType: PictureType;
      readonly look: Omit<StoredPicture, 'hash'>;
      /** Its file for poor networks: made from the same decoding. */
      readonly light: Buffer;
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Whether a file is a picture that the portal can show, and what it looks like. It is decoded to its end, for a file that is cut short says so only there.
 */
export async function examinePicture(bytes: Buffer): Promise<Examined> {
  if (bytes.byteLength > BYTES_MAX) return refuse(tooLarge(BYTES_MAX));
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
    const size = { widthPx: width, heightPx: height };
    const { light, colour } = await lighten(bytes, size);
    return { ok: true, mediaType, look: { ...size, colour, lightBytes: light.byteLength }, light };
  } catch {
    return refuse('it is damaged or cut short');
  }
}

function refuse(reason: string): Examined {
  return { ok: false, reason };
}

interface Lightened {
  readonly light: Buffer;
  /** The one there is most of, as `#rrggbb`. */
  readonly colour: string;
}

/** Decodes once: the colour is found in a thumbnail of the small file, which has the same colours and a thousandth of the pixels. */
async function lighten(bytes: Buffer, size: Pick<StoredPicture, 'widthPx' | 'heightPx'>): Promise<Lightened> {
  const variant = toLightVariant(size);
  const { widthPx, heightPx } = toVariantSize(size, variant);
  const { data, info } = await openPicture(bytes)
    .resize(widthPx, heightPx, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const small = () => sharp(data, { raw: info });
  const thumbnail = await small().resize(THUMBNAIL_PX, THUMBNAIL_PX, { fit: 'inside' }).png().toBuffer();
  const { dominant } = await sharp(thumbnail).stats();
  return {
    light: await encodeVariant(small(), variant.format).toBuffer(),
    colour: `#${[dominant.r, dominant.g, dominant.b].map(value => value.toString(16).padStart(2, '0')).join('')}`,
  };
}

const THUMBNAIL_PX = 64;
