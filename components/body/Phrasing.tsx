import type { Phrasing as PhrasingNode } from '#lib/domain/body.ts';
import styles from './Phrasing.module.css';
import { renderPhrasing } from './render-phrasing.tsx';

/** Words as the full edition shows them. */
export function Phrasing({ nodes }: { readonly nodes: readonly PhrasingNode[] }) {
  return renderPhrasing(nodes, { classes: styles });
}
