import type { ReactNode } from 'react';
import type { List } from '#lib/domain/body.ts';
import styles from './ListBlock.module.css';

export function ListBlock({ list, children }: { readonly list: List; readonly children: ReactNode }) {
  if (!list.ordered) return <ul className={styles.list}>{children}</ul>;
  const numbering = list.numbering && NUMBERINGS[list.numbering];
  return (
    <ol
      className={numbering ? `${styles.list} ${numbering.className}` : styles.list}
      start={list.start}
      reversed={list.isReversed}
      type={numbering?.type}
    >
      {children}
    </ol>
  );
}

/** `type` says it where no style is read, in a reader's own view. */
const NUMBERINGS = {
  'lower-alpha': { type: 'a', className: styles.lowerAlpha },
  'upper-alpha': { type: 'A', className: styles.upperAlpha },
  'lower-roman': { type: 'i', className: styles.lowerRoman },
  'upper-roman': { type: 'I', className: styles.upperRoman },
} as const;
