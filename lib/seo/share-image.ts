import type { ArticleSummary } from '#lib/domain/article.ts';
import type { ShownPicture } from '#lib/domain/picture.ts';
import { COVER_SIZE } from '#lib/media/covers.ts';
import { coverPath } from '#lib/urls.ts';
import { type PreviewPicture, toPreviewPicture } from './preview-picture.ts';

/** What a link shows where it is shared. */
export interface ShareImage extends PreviewPicture {
  readonly mediaType: 'image/jpeg' | 'image/png';
  /** What can be seen in it, when somebody has said so. */
  readonly alt?: string;
}

/** Below it networks show a small picture or none (https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image). */
const WIDTH_PX_MIN = 300;

/** An article's picture, cut to 16 to 9; where it has none, or one too small to be shown large, its cover, which in words is `coverAlt`. */
export function toShareImage(
  { id, picture }: Pick<ArticleSummary, 'id' | 'picture'>,
  { coverAlt }: { readonly coverAlt: string },
): ShareImage {
  const cut = picture && toPhotoImage(picture, '16x9');
  if (cut && cut.widthPx >= WIDTH_PX_MIN) return cut;
  return { path: coverPath(id), ...COVER_SIZE, mediaType: 'image/png', alt: coverAlt };
}

/** A picture, whole or cut. */
export function toPhotoImage({ image, stored }: ShownPicture, crop: 'full' | '16x9'): ShareImage {
  return {
    ...toPreviewPicture(stored, crop),
    mediaType: 'image/jpeg',
    // A caption says what happened; it is no description.
    ...(image.alt !== '' && { alt: image.alt }),
  };
}
