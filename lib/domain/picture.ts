/** What the portal takes; each is recognised by its content, whatever its name says. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** A picture that the portal holds, as its pages need it. */
export interface StoredPicture {
  /** SHA-256 of the original file, in hexadecimal: its part of public addresses. */
  readonly hash: string;
  /** Of the picture as it is seen, after its orientation was applied. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** The colour there is most of, as `#rrggbb`: it holds the picture's place until it comes. */
  readonly colour: string;
}
