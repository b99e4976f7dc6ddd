import type { ReactNode } from 'react';
import styles from './FigureCaption.module.css';

/** The line under a figure. */
export function FigureCaption({ children }: { readonly children: ReactNode }) {
  return <figcaption className={styles.caption}>{children}</figcaption>;
}
