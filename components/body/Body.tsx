import type { Body as BodyTree } from '#lib/domain/body.ts';
import { Blocks } from './Blocks.tsx';
import styles from './Body.module.css';

/** The body of an article, from its tree. */
export function Body({ body }: { readonly body: BodyTree }) {
  return (
    <div className={styles.body}>
      <Blocks blocks={body.children} />
    </div>
  );
}
