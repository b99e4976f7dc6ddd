import type { Image, Phrasing } from './body.ts';
import type { CategoryColour } from './category.ts';

/** What the portal takes; each is recognised by its content, whatever its name says. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** The point that matters most of a picture, as shares of its width and height from the top left corner: a cut keeps it. */
export interface Focus {
  readonly x: number;
  readonly y: number;
}

/** A picture that the portal holds, as its pages need it. */
export interface StoredPicture {
  /** SHA-256 of the original file, in hexadecimal: its part of public addresses. */
  readonly hash: string;
  /** Of the picture as it is seen, after its orientation was applied. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** The colour there is most of, as `#rrggbb`: it holds the picture's place until it comes. */
  readonly colour: string;
  /** How large the file for poor networks is (lib/media/variants.ts): readers of the mobile edition are told before they ask for it. */
  readonly lightBytes: number;
  /** Given by its source; without it a cut keeps what draws the eye. */
  readonly focus?: Focus;
}

/** A picture whose file is kept, with what is remembered of it. */
export interface PictureToSave extends StoredPicture {
  /** Where it was: what images name it by. */
  readonly source: string;
  readonly mediaType: PictureType;
  readonly alt: string;
  readonly caption?: readonly Phrasing[] | undefined;
  readonly credit?: string | undefined;
}

/** A picture that the portal holds, with its words where it is shown. */
export interface ShownPicture {
  readonly image: Image;
  readonly stored: StoredPicture;
}

/** A picture of an article, with its number among the article's: its own page has it in its address. */
export interface Photo extends ShownPicture {
  readonly number: number;
}

/** A picture that the portal holds, where a text shows it. */
export interface PlacedPicture {
  readonly stored: StoredPicture;
  /** The page it has for itself; those of a fixed page have none. */
  readonly photoPath?: string;
}

/** Those of a text, by where they were in their source: images name them by it. */
export type PicturesBySource = ReadonlyMap<string, PlacedPicture>;

/** The forms a picture is shown in: whole, or cut to a frame. */
export const CROPS = ['full', '16x9', '4x3', '1x1'] as const;
export type Crop = (typeof CROPS)[number];

/** The best compressed first, which is the order browsers choose in. */
export const VARIANT_FORMATS = ['avif', 'webp', 'jpg'] as const;
export type VariantFormat = (typeof VARIANT_FORMATS)[number];

/** A file that is made of a picture: no wider than its width, and than the picture. */
export interface Variant {
  readonly crop: Crop;
  readonly widthPx: number;
  readonly format: VariantFormat;
}

/** A variant of a picture that the portal holds. */
export interface WantedVariant {
  readonly picture: StoredPicture;
  readonly variant: Variant;
}

/** The cover of an article as a picture, for where an SVG in a page cannot be. */
export interface WantedCover {
  readonly articleId: number;
  /** Its category's: its address does not say it. */
  readonly colour: CategoryColour;
}

/** A file that readers get of a picture. It is made when it is first asked for. */
export type WantedPicture =
  | ({ readonly kind: 'picture' } & WantedVariant)
  | ({ readonly kind: 'cover' } & WantedCover);

/** A credit as it is shown: with a label, unless its own sign says what it is. */
export function labelCredit(credit: string, addLabel: (credit: string) => string): string {
  return /^[©Ⓒ]/.test(credit) ? credit : addLabel(credit);
}
