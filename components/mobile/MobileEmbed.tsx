import { useTranslations } from 'next-intl';
import type { Embed } from '#lib/domain/body.ts';
import { MobileFigure } from './MobileFigure.tsx';

/** A link that says where it leads. */
export function MobileEmbed({ embed: { provider, title, url, caption } }: { readonly embed: Embed }) {
  const t = useTranslations('EmbedBlock');
  return (
    <MobileFigure caption={caption}>
      <p>{provider}</p>
      {title && <p>{title}</p>}
      <p>
        <a href={url}>{t('open', { provider })}</a>
      </p>
    </MobileFigure>
  );
}
