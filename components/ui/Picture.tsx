import type { Crop, StoredPicture } from '#lib/domain/picture.ts';
import { toVariantSize } from '#lib/media/variants.ts';
import { joinClasses } from './join-classes.ts';
import styles from './Picture.module.css';
import { toFallback, toSrcSet } from './picture-sources.ts';

interface PictureProps {
  readonly stored: StoredPicture;
  /** Empty where the words beside it say what it shows. */
  readonly alt: string;
  readonly crop: Crop;
  /** How wide it stands in the page, as the `sizes` attribute says it: browsers choose a file before there is a layout. */
  readonly sizes: string;
  /** The first thing that a page shows: it is fetched before all others, which wait until they are near the screen. */
  readonly isLead?: boolean;
}

/**
 * A picture that the portal holds. It has its place before it comes, in its own colour: a rule of the page's style sheet, since the policy blocks
 * style attributes. React puts the rules of all pictures into one element of the head.
 */
export function Picture({ stored, alt, crop, sizes, isLead = false }: PictureProps) {
  const { widthPx, heightPx } = toVariantSize(stored, { crop, widthPx: stored.widthPx });
  const tone = `c${stored.colour.slice(1)}`;
  return (
    <picture className={styles.frame}>
      <style href={tone} precedence="picture">{`.${tone}{background-color:${stored.colour}}`}</style>
      <source type="image/avif" srcSet={toSrcSet(stored, crop, 'avif')} sizes={sizes} />
      <source type="image/webp" srcSet={toSrcSet(stored, crop, 'webp')} sizes={sizes} />
      <img
        className={joinClasses(styles.picture, tone)}
        src={toFallback(stored, crop)}
        srcSet={toSrcSet(stored, crop, 'jpg')}
        sizes={sizes}
        alt={alt}
        width={widthPx}
        height={heightPx}
        decoding="async"
        loading={isLead ? undefined : 'lazy'}
        fetchPriority={isLead ? 'high' : undefined}
      />
    </picture>
  );
}
