import { useTranslations } from 'next-intl';
import { Words } from '#components/ui/Words.tsx';
import type { Embed } from '#lib/domain/body.ts';
import styles from './EmbedBlock.module.css';
import { FigureCaption } from './FigureCaption.tsx';
import { Phrasing } from './Phrasing.tsx';

/** A card with a plain link: the other site learns nothing of a reader who does not follow it. One paragraph, so that what the link leads to is said with it (WCAG 2.2, 2.4.4). */
export function EmbedBlock({ embed }: { readonly embed: Embed }) {
  const t = useTranslations('EmbedBlock');
  return (
    <figure className={styles.embed}>
      <p className={styles.card}>
        <span className={styles.provider}>{embed.provider}</span>{' '}
        {embed.title && (
          <>
            <span className={styles.title}>
              <Words text={embed.title} />
            </span>{' '}
          </>
        )}
        <a className={styles.link} href={embed.url}>
          {t('open', { provider: embed.provider })}
        </a>
      </p>
      {embed.caption && (
        <FigureCaption>
          <Phrasing nodes={embed.caption} />
        </FigureCaption>
      )}
    </figure>
  );
}
