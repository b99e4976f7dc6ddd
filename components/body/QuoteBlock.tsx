import type { ReactNode } from 'react';
import type { Quote } from '#lib/domain/body.ts';
import { findDirection } from '#lib/domain/direction.ts';
import { Phrasing } from './Phrasing.tsx';
import styles from './QuoteBlock.module.css';

interface QuoteBlockProps {
  readonly quote: Quote;
  readonly children: ReactNode;
}

/** The source stands outside the `blockquote`, which holds the quoted words only (HTML Living Standard, 4.4.4). */
export function QuoteBlock({ quote, children }: QuoteBlockProps) {
  const { attribution = [] } = quote;
  return (
    <figure className={styles.quote} dir={findDirection([...quote.children, ...attribution])}>
      <blockquote className={styles.words}>{children}</blockquote>
      {attribution.length > 0 && (
        <figcaption className={styles.attribution}>
          <Phrasing nodes={attribution} />
        </figcaption>
      )}
    </figure>
  );
}
