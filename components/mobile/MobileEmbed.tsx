import { EnclosureFacts } from '#components/body/EnclosureFacts.tsx';
import { toEnclosureTitle } from '#components/body/to-enclosure-title.ts';
import { Words } from '#components/ui/Words.tsx';
import type { Embed } from '#lib/domain/body.ts';
import { translator } from '#lib/i18n/translator.ts';
import { MobileFigure } from './MobileFigure.tsx';

/** What it is, and a link that says where it leads, or what it brings. */
export function MobileEmbed({ embed }: { readonly embed: Embed }) {
  const t = translator('EmbedBlock');
  const { provider, title, url, caption, file } = embed;
  if (file) {
    return (
      <MobileFigure caption={caption}>
        <p>
          <a href={url}>
            <Words text={toEnclosureTitle(embed)} /> <EnclosureFacts file={file} />
          </a>
        </p>
      </MobileFigure>
    );
  }
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
