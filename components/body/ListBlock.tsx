import type { ReactNode } from 'react';
import type { List } from '#lib/domain/body.ts';
import styles from './ListBlock.module.css';

export function ListBlock({ list, children }: { readonly list: List; readonly children: ReactNode }) {
  return list.ordered ? (
    <ol className={styles.list} start={list.start}>
      {children}
    </ol>
  ) : (
    <ul className={styles.list}>{children}</ul>
  );
}
