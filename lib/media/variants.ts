import {
  CROPS,
  type Crop,
  type Focus,
  type StoredPicture,
  VARIANT_FORMATS,
  type Variant,
} from '#lib/domain/picture.ts';

/** From a small telephone's to twice that of a column of text. */
export const VARIANT_WIDTHS = [320, 640, 960, 1280, 1920] as const;

type Size = Pick<StoredPicture, 'widthPx' | 'heightPx'>;

/**
 * The widths that variants of a picture have: all that are narrower than it, and the next one, whose file is as wide as the picture itself. Without that one
 * a picture of 600 pixels would be shown in 320.
 */
export function listVariantWidths(picture: Size, crop: Crop): readonly number[] {
  const { widthPx } = largestCut(picture, crop);
  const covering = VARIANT_WIDTHS.findIndex(width => width >= widthPx);
  return covering === -1 ? VARIANT_WIDTHS : VARIANT_WIDTHS.slice(0, covering + 1);
}

/** The whole picture for a small screen on a poor network: twice as wide as the screen, for its pixels are small. */
export function toLightVariant(picture: Size): Variant {
  return { crop: 'full', widthPx: widestUpTo(LIGHT_PX, picture, 'full'), format: 'webp' };
}

const LIGHT_PX = 640;

/** What a browser that chooses nothing is given, and whoever asks for a picture by the address it had on a former site: a middling JPEG. */
export function toFallbackVariant(picture: Size, crop: Crop): Variant {
  return { crop, widthPx: widestUpTo(FALLBACK_PX, picture, crop), format: 'jpg' };
}

const FALLBACK_PX = 960;

function widestUpTo(limitPx: number, picture: Size, crop: Crop): number {
  return listVariantWidths(picture, crop).findLast(width => width <= limitPx) ?? VARIANT_WIDTHS[0];
}

/** How large a variant's file is: never larger than the picture. */
export function toVariantSize(picture: Size, { crop, widthPx }: Pick<Variant, 'crop' | 'widthPx'>): Size {
  const cut = largestCut(picture, crop);
  const width = Math.min(widthPx, cut.widthPx);
  return { widthPx: width, heightPx: Math.max(1, Math.round((width * cut.heightPx) / cut.widthPx)) };
}

/** The part of a picture that a cut around its focus shows, in pixels: the largest there is, which has the focus in its middle or as near to it as the edges let. */
export function toCutAround(
  picture: Size,
  crop: Crop,
  focus: Focus,
): Size & { readonly left: number; readonly top: number } {
  const cut = largestCut(picture, crop);
  return {
    ...cut,
    left: toStart(picture.widthPx, cut.widthPx, focus.x),
    top: toStart(picture.heightPx, cut.heightPx, focus.y),
  };
}

function toStart(length: number, part: number, middle: number): number {
  return Math.max(0, Math.min(length - part, Math.round(length * middle - part / 2)));
}

/** The largest part of a picture with the proportions of a crop. */
function largestCut({ widthPx, heightPx }: Size, crop: Crop): Size {
  if (crop === 'full') return { widthPx, heightPx };
  const { across, down } = PROPORTIONS[crop];
  const width = Math.max(1, Math.min(widthPx, Math.floor((heightPx * across) / down)));
  return { widthPx: width, heightPx: Math.max(1, Math.round((width * down) / across)) };
}

const PROPORTIONS: Readonly<
  Record<Exclude<Crop, 'full'>, { readonly across: number; readonly down: number }>
> = {
  '16x9': { across: 16, down: 9 },
  '4x3': { across: 4, down: 3 },
  '1x1': { across: 1, down: 1 },
};

/** `16x9-640.avif` */
export function toVariantName({ crop, widthPx, format }: Variant): string {
  return `${crop}-${widthPx}.${format}`;
}

/** What an address of a picture names, before anyone looked whether it is held; `undefined` for another address, and for a variant that none has. */
export function parsePicturePath(
  path: string,
): { readonly hash: string; readonly variant: Variant } | undefined {
  const { hash, name = '' } = /^\/media\/(?<hash>[0-9a-f]{64})\/(?<name>[^/]+)$/.exec(path)?.groups ?? {};
  const variant = VARIANTS.get(name);
  return hash !== undefined && variant ? { hash, variant } : undefined;
}

/** All sixty. */
const VARIANTS: ReadonlyMap<string, Variant> = new Map(
  CROPS.flatMap(crop =>
    VARIANT_WIDTHS.flatMap(widthPx =>
      VARIANT_FORMATS.map(format => {
        const variant = { crop, widthPx, format };
        return [toVariantName(variant), variant] as const;
      }),
    ),
  ),
);
