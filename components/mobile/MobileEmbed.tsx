import { useTranslations } from 'next-intl';
import { Words } from '#components/ui/Words.tsx';
import type { Embed } from '#lib/domain/body.ts';
import { MobileFigure } from './MobileFigure.tsx';

/** What it is, and a link that says where it leads. */
export function MobileEmbed({ embed: { provider, title, url, caption } }: { readonly embed: Embed }) {
  const t = useTranslations('EmbedBlock');
  return (
    <MobileFigure caption={caption}>
      <p>
        {provider}
        <br />
        {title && (
          <>
            <Words text={title} />
            <br />
          </>
        )}
        <a href={url}>{t('open', { provider })}</a>
      </p>
    </MobileFigure>
  );
}
