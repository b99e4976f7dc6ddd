import { ImageCaption } from '#components/body/ImageCaption.tsx';
import { PhotoLink } from '#components/body/PhotoLink.tsx';
import { Picture } from '#components/ui/Picture.tsx';
import { ACROSS_A_PHONE } from '#components/ui/picture-sources.ts';
import type { ShownPicture } from '#lib/domain/picture.ts';
import styles from './ArticlePicture.module.css';

interface ArticlePictureProps {
  readonly picture: ShownPicture;
  readonly photoPath: string | undefined;
}

/** The picture above an article. One that stands upright would push the text off the screen: it is cut. */
export function ArticlePicture({ picture: { image, stored }, photoPath }: ArticlePictureProps) {
  const isUpright = stored.heightPx > stored.widthPx;
  return (
    <figure className={styles.figure}>
      <PhotoLink path={photoPath} alt={image.alt}>
        <Picture
          stored={stored}
          alt={image.alt}
          crop={isUpright ? '4x3' : 'full'}
          sizes={`(min-width: 56rem) 52rem, (min-width: 40rem) 92vw, ${ACROSS_A_PHONE}`}
          isLead
        />
      </PhotoLink>
      <ImageCaption image={image} />
    </figure>
  );
}
