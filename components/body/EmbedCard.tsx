import type { ReactNode } from 'react';
import type { Embed } from '#lib/domain/body.ts';
import styles from './EmbedCard.module.css';
import { FigureCaption } from './FigureCaption.tsx';
import { Phrasing } from './Phrasing.tsx';

interface EmbedCardProps {
  readonly embed: Embed;
  /** The words of its link. */
  readonly link: ReactNode;
  /** What stands before the link. */
  readonly children?: ReactNode;
}

/** One paragraph, so that what the link leads to is said with it (WCAG 2.2, 2.4.4). */
export function EmbedCard({ embed: { url, caption }, link, children }: EmbedCardProps) {
  return (
    <figure className={styles.embed}>
      <p className={styles.card}>
        {children}
        <a className={styles.link} href={url}>
          {link}
        </a>
      </p>
      {caption && (
        <FigureCaption>
          <Phrasing nodes={caption} />
        </FigureCaption>
      )}
    </figure>
  );
}
