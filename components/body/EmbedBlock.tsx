import { Words } from '#components/ui/Words.tsx';
import type { Embed } from '#lib/domain/body.ts';
import { translator } from '#lib/i18n/translator.ts';
import styles from './EmbedBlock.module.css';
import { EmbedCard } from './EmbedCard.tsx';

/** A card with a plain link: the other site learns nothing of a reader who does not follow it. */
export function EmbedBlock({ embed }: { readonly embed: Embed }) {
  const { provider, title } = embed;
  const t = translator('EmbedBlock');
  return (
    <EmbedCard embed={embed} link={t('open', { provider })}>
      <span className={styles.provider}>{provider}</span>{' '}
      {title && (
        <>
          <span className={styles.title}>
            <Words text={title} />
          </span>{' '}
        </>
      )}
    </EmbedCard>
  );
}
