import type { Gallery } from '#lib/domain/body.ts';
import { FigureCaption } from './FigureCaption.tsx';
import styles from './GalleryBlock.module.css';
import { ImageBlock } from './ImageBlock.tsx';
import { inOrder } from './in-order.ts';
import { Phrasing } from './Phrasing.tsx';

/** Pictures that belong together, with a word for them all. */
export function GalleryBlock({ gallery }: { readonly gallery: Gallery }) {
  return (
    <figure className={styles.gallery} data-width="wide">
      <div className={styles.images}>
        {inOrder(gallery.children, image => (
          <ImageBlock image={image} />
        ))}
      </div>
      {gallery.caption && (
        <FigureCaption>
          <Phrasing nodes={gallery.caption} />
        </FigureCaption>
      )}
    </figure>
  );
}
