import type { Image } from '#lib/domain/body.ts';
import { labelCredit } from '#lib/domain/picture.ts';
import { translator } from '#lib/i18n/translator.ts';
import { MobilePhrasing } from './MobilePhrasing.tsx';

/** What a picture shows, and whose it is. */
export function MobileCaption({ image: { caption, credit } }: { readonly image: Image }) {
  const t = translator('ImageBlock');
  if (caption === undefined && credit === undefined) return null;
  return (
    <figcaption>
      {caption && <MobilePhrasing nodes={caption} />}
      {caption && credit && ' '}
      {credit && labelCredit(credit, name => t('credit', { credit: name }))}
    </figcaption>
  );
}
