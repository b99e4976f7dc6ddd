import { ImageCaption } from '#components/body/ImageCaption.tsx';
import { Picture } from '#components/ui/Picture.tsx';
import type { ShownPicture } from '#lib/domain/picture.ts';
import styles from './ArticlePicture.module.css';

/** The picture above an article. One that stands upright would push the text off the screen: it is cut. */
export function ArticlePicture({ picture: { image, stored } }: { readonly picture: ShownPicture }) {
  const isUpright = stored.heightPx > stored.widthPx;
  return (
    <figure className={styles.figure}>
      <Picture
        stored={stored}
        alt={image.alt}
        crop={isUpright ? '4x3' : 'full'}
        sizes="(min-width: 56rem) 52rem, 92vw"
        isLead
      />
      <ImageCaption image={image} />
    </figure>
  );
}
