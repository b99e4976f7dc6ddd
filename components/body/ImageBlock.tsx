import { useTranslations } from 'next-intl';
import type { Image } from '#lib/domain/body.ts';
import { FigureCaption } from './FigureCaption.tsx';
import styles from './ImageBlock.module.css';
import { Phrasing } from './Phrasing.tsx';

/** A picture that is not stored: its words stand for it. Nothing is ever asked of the site it came from. */
export function ImageBlock({ image }: { readonly image: Image }) {
  const t = useTranslations('ImageBlock');
  const { alt, caption, credit } = image;
  if (alt === '' && caption === undefined && credit === undefined) return null;
  return (
    <figure className={styles.image} data-width={image.width}>
      {alt !== '' && <p className={styles.description}>{t('description', { description: alt })}</p>}
      {(caption ?? credit) && (
        <FigureCaption>
          {caption && <Phrasing nodes={caption} />}
          {caption && credit && ' '}
          {credit && (
            <span className={styles.credit}>{credit.startsWith('©') ? credit : t('credit', { credit })}</span>
          )}
        </FigureCaption>
      )}
    </figure>
  );
}
