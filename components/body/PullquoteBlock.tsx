import type { Pullquote } from '#lib/domain/body.ts';
import { Phrasing } from './Phrasing.tsx';
import styles from './PullquoteBlock.module.css';

export function PullquoteBlock({ pullquote }: { readonly pullquote: Pullquote }) {
  return (
    <figure className={styles.pullquote}>
      <blockquote>
        <p className={styles.line}>
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
