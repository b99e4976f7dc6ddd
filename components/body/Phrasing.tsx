import type { ReactNode } from 'react';
import { assertNever } from '#lib/domain/assert-never.ts';
import type { Phrasing as PhrasingNode } from '#lib/domain/body.ts';
import { inOrder } from './in-order.ts';
import styles from './Phrasing.module.css';

/** Words and what is inside them, to inline elements. */
export function Phrasing({ nodes }: { readonly nodes: readonly PhrasingNode[] }) {
  return inOrder(nodes, renderNode);
}

function renderNode(node: PhrasingNode): ReactNode {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'strong':
      return (
        <strong>
          <Phrasing nodes={node.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Phrasing nodes={node.children} />
        </em>
      );
    case 'link':
      return (
        <a className={styles.link} href={node.url}>
          <Phrasing nodes={node.children} />
        </a>
      );
    case 'sub':
      return (
        <sub className={styles.inferior}>
          <Phrasing nodes={node.children} />
        </sub>
      );
    case 'sup':
      return (
        <sup className={styles.superior}>
          <Phrasing nodes={node.children} />
        </sup>
      );
    case 'struck':
      return (
        <s>
          <Phrasing nodes={node.children} />
        </s>
      );
    case 'break':
      return <br />;
    case 'inlineCode':
      return <code className={styles.code}>{node.value}</code>;
    case 'foreign':
      return (
        <bdi lang={node.lang} dir={node.dir}>
          <Phrasing nodes={node.children} />
        </bdi>
      );
    default:
      return assertNever(node);
  }
}
