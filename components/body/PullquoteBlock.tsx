import type { Pullquote } from '#lib/domain/body.ts';
import { findDirection } from '#lib/domain/direction.ts';
import { Phrasing } from './Phrasing.tsx';
import styles from './PullquoteBlock.module.css';

export function PullquoteBlock({ pullquote }: { readonly pullquote: Pullquote }) {
  return (
    <figure className={styles.pullquote}>
      <blockquote>
        <p className={styles.line} dir={findDirection(pullquote.children)}>
          <Phrasing nodes={pullquote.children} />
        </p>
      </blockquote>
      {pullquote.attribution && (
        <figcaption className={styles.attribution}>
          <Phrasing nodes={pullquote.attribution} />
        </figcaption>
      )}
    </figure>
  );
}
