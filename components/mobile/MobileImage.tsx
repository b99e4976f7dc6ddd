import { useTranslations } from 'next-intl';
import type { Image } from '#lib/domain/body.ts';
import { MobilePhrasing } from './MobilePhrasing.tsx';

/** A picture is its words: this edition sends none. */
export function MobileImage({ image: { alt, caption, credit } }: { readonly image: Image }) {
  const t = useTranslations('ImageBlock');
  if (alt === '' && caption === undefined && credit === undefined) return null;
  return (
    <figure>
      {alt !== '' && <p>{t('description', { description: alt })}</p>}
      {(caption ?? credit) && (
        <figcaption>
          {caption && <MobilePhrasing nodes={caption} />}
          {caption && credit && ' '}
          {credit && (credit.startsWith('©') ? credit : t('credit', { credit }))}
        </figcaption>
      )}
    </figure>
  );
}
