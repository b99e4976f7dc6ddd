import type { Body as BodyTree } from '#lib/domain/body.ts';
import type { PicturesBySource } from '#lib/domain/picture.ts';
import { Blocks } from './Blocks.tsx';
import styles from './Body.module.css';

interface BodyProps {
  readonly body: BodyTree;
  /** Those of its pictures that the portal holds. */
  readonly pictures: PicturesBySource;
}

/** The body of an article, from its tree. */
export function Body({ body, pictures }: BodyProps) {
  return (
    <div className={styles.body}>
      <Blocks blocks={body.children} pictures={pictures} />
    </div>
  );
}
