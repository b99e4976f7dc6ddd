import { useTranslations } from 'next-intl';
import type { Embed } from '#lib/domain/body.ts';
import styles from './EmbedBlock.module.css';
import { FigureCaption } from './FigureCaption.tsx';
import { Phrasing } from './Phrasing.tsx';

/** A card with a plain link: the other site learns nothing of a reader who does not follow it. */
export function EmbedBlock({ embed }: { readonly embed: Embed }) {
  const t = useTranslations('EmbedBlock');
  return (
    <figure className={styles.embed}>
      <div className={styles.card}>
        <p className={styles.provider}>{embed.provider}</p>
        {embed.title && <p className={styles.title}>{embed.title}</p>}
        <a className={styles.link} href={embed.url}>
          {t('open', { provider: embed.provider })}
        </a>
      </div>
      {embed.caption && (
        <FigureCaption>
          <Phrasing nodes={embed.caption} />
        </FigureCaption>
      )}
    </figure>
  );
}
