import { Picture } from '#components/ui/Picture.tsx';
import { ACROSS_A_PHONE } from '#components/ui/picture-sources.ts';
import type { Image } from '#lib/domain/body.ts';
import type { PicturesBySource } from '#lib/domain/picture.ts';
import { translator } from '#lib/i18n/translator.ts';
import styles from './GalleryStrip.module.css';
import { ImageBlock } from './ImageBlock.tsx';
import { ImageCaption } from './ImageCaption.tsx';
import { inOrder } from './in-order.ts';
import { PhotoLink } from './PhotoLink.tsx';
import { ScrollBox } from './ScrollBox.tsx';

interface GalleryStripProps {
  readonly images: readonly Image[];
  readonly pictures: PicturesBySource;
}

/** Pictures side by side, of one height: one scrolls from each to the next, by finger, wheel or arrow keys. */
export function GalleryStrip({ images, pictures }: GalleryStripProps) {
  const t = translator('GalleryBlock');
  return (
    <ScrollBox className={styles.strip} label={t('label', { count: images.length })}>
      {inOrder(images, image => {
        const placed = pictures.get(image.source);
        if (!placed) return <ImageBlock image={image} />;
        return (
          <figure className={styles.picture}>
            <PhotoLink path={placed.photoPath} alt={image.alt}>
              <Picture
                stored={placed.stored}
                alt={image.alt}
                crop="full"
                sizes={`(min-width: 42rem) 36rem, ${ACROSS_A_PHONE}`}
              />
            </PhotoLink>
            <ImageCaption image={image} />
          </figure>
        );
      })}
    </ScrollBox>
  );
}
