import { Picture } from '#components/ui/Picture.tsx';
import { ACROSS_A_PHONE } from '#components/ui/picture-sources.ts';
import type { Image } from '#lib/domain/body.ts';
import type { PlacedPicture } from '#lib/domain/picture.ts';
import { toDescription } from '#lib/domain/picture-description.ts';
import { translator } from '#lib/i18n/translator.ts';
import styles from './ImageBlock.module.css';
import { ImageCaption } from './ImageCaption.tsx';
import { PhotoLink } from './PhotoLink.tsx';

interface ImageBlockProps {
  readonly image: Image;
  /** Absent when the portal does not hold it: its words stand for it, and nothing is ever asked of the site it came from. */
  readonly placed?: PlacedPicture | undefined;
}

/** A picture of a text, with its caption and its credit. */
export function ImageBlock({ image, placed }: ImageBlockProps) {
  const t = translator('ImageBlock');
  const { alt, caption, credit, width } = image;
  const description = toDescription(image);
  if (!placed && alt === '' && caption === undefined && credit === undefined) return null;
  return (
    <figure className={styles.image} data-width={width}>
      {placed && (
        <PhotoLink path={placed.photoPath} alt={alt}>
          <Picture stored={placed.stored} alt={alt} crop="full" sizes={SIZES[width]} />
        </PhotoLink>
      )}
      {!placed && description !== '' && (
        <p className={styles.description}>{t('description', { description })}</p>
      )}
      <ImageCaption image={image} />
    </figure>
  );
}

/** The measures of a column of text and of what may be wider (app/styles/tokens.css); on a small screen, all but the gutters. */
const SIZES = {
  column: `(min-width: 42rem) 39rem, ${ACROSS_A_PHONE}`,
  wide: `(min-width: 56rem) 52rem, (min-width: 40rem) 92vw, ${ACROSS_A_PHONE}`,
} as const;
