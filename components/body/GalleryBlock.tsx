import type { Gallery } from '#lib/domain/body.ts';
import type { PicturesBySource } from '#lib/domain/picture.ts';
import { FigureCaption } from './FigureCaption.tsx';
import styles from './GalleryBlock.module.css';
import { GalleryStrip } from './GalleryStrip.tsx';
import { ImageBlock } from './ImageBlock.tsx';
import { inOrder } from './in-order.ts';
import { Phrasing } from './Phrasing.tsx';

interface GalleryBlockProps {
  readonly gallery: Gallery;
  readonly pictures: PicturesBySource;
}

/** Pictures that belong together, with a word for them all. */
export function GalleryBlock({ gallery, pictures }: GalleryBlockProps) {
  const isHeld = gallery.children.some(({ source }) => pictures.has(source));
  return (
    <figure data-width="wide">
      {isHeld ? (
        <GalleryStrip images={gallery.children} pictures={pictures} />
      ) : (
        <div className={styles.words}>
          {inOrder(gallery.children, image => (
            <ImageBlock image={image} />
          ))}
        </div>
      )}
      {gallery.caption && (
        <FigureCaption>
          <Phrasing nodes={gallery.caption} />
        </FigureCaption>
      )}
    </figure>
  );
}
