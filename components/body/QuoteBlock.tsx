import type { ReactNode } from 'react';
import type { Phrasing as PhrasingNode } from '#lib/domain/body.ts';
import { Phrasing } from './Phrasing.tsx';
import styles from './QuoteBlock.module.css';

interface QuoteBlockProps {
  readonly attribution: readonly PhrasingNode[] | undefined;
  readonly children: ReactNode;
}

/** The source stands outside the `blockquote`, which holds the quoted words only (HTML Living Standard, 4.4.4). */
export function QuoteBlock({ attribution, children }: QuoteBlockProps) {
  return (
    <figure className={styles.quote}>
      <blockquote className={styles.words}>{children}</blockquote>
      {attribution && (
        <figcaption className={styles.attribution}>
          <Phrasing nodes={attribution} />
        </figcaption>
      )}
    </figure>
  );
}
