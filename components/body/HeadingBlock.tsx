import type { Heading } from '#lib/domain/body.ts';
import { findDirection } from '#lib/domain/direction.ts';
import styles from './HeadingBlock.module.css';
import { Phrasing } from './Phrasing.tsx';

export function HeadingBlock({ heading }: { readonly heading: Heading }) {
  const Element = ELEMENTS[heading.level];
  return (
    <Element id={heading.id} dir={findDirection(heading.children)} className={styles.heading}>
      <Phrasing nodes={heading.children} />
    </Element>
  );
}

const ELEMENTS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;
