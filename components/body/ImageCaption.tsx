import type { Image } from '#lib/domain/body.ts';
import { labelCredit } from '#lib/domain/picture.ts';
import { translator } from '#lib/i18n/translator.ts';
import { FigureCaption } from './FigureCaption.tsx';
import styles from './ImageCaption.module.css';
import { Phrasing } from './Phrasing.tsx';

/** What a picture shows, and whose it is. */
export function ImageCaption({ image: { caption, credit } }: { readonly image: Image }) {
  const t = translator('ImageBlock');
  if (caption === undefined && credit === undefined) return null;
  return (
    <FigureCaption>
      {caption && <Phrasing nodes={caption} />}
      {caption && credit && ' '}
      {credit && (
        <span className={styles.credit}>{labelCredit(credit, name => t('credit', { credit: name }))}</span>
      )}
    </FigureCaption>
  );
}
