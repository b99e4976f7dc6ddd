import type { ReactNode } from 'react';
import { joinClasses } from '#components/ui/join-classes.ts';
import type { List } from '#lib/domain/body.ts';
import { NUMBERING_TYPES } from '#lib/domain/body-shape.ts';
import { findDirection } from '#lib/domain/direction.ts';
import styles from './ListBlock.module.css';

export function ListBlock({ list, children }: { readonly list: List; readonly children: ReactNode }) {
  const { ordered, start, isReversed, numbering } = list;
  const dir = findDirection(list.children);
  if (!ordered) {
    return (
      <ul className={styles.list} dir={dir}>
        {children}
      </ul>
    );
  }
  return (
    <ol
      className={joinClasses(styles.list, numbering && NUMBERING_CLASSES[numbering])}
      dir={dir}
      start={start}
      reversed={isReversed}
      type={numbering && NUMBERING_TYPES[numbering]}
    >
      {children}
    </ol>
  );
}

/** `type` says it too where no style is read, in a reader's own view. */
const NUMBERING_CLASSES = {
  'lower-alpha': styles.lowerAlpha,
  'upper-alpha': styles.upperAlpha,
  'lower-roman': styles.lowerRoman,
  'upper-roman': styles.upperRoman,
} as const;
