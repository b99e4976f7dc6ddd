import type { ReactNode } from 'react';
import { inOrder } from '#components/body/in-order.ts';
import { assertNever } from '#lib/domain/assert-never.ts';
import type { Phrasing } from '#lib/domain/body.ts';
import { mobilePath } from '#lib/urls.ts';

/** Words and what is inside them; a link to a page of ours stays in the edition. */
export function MobilePhrasing({ nodes }: { readonly nodes: readonly Phrasing[] }) {
  return inOrder(nodes, renderNode);
}

function renderNode(node: Phrasing): ReactNode {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'strong':
      return (
        <strong>
          <MobilePhrasing nodes={node.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <MobilePhrasing nodes={node.children} />
        </em>
      );
    case 'link':
      return (
        <a href={node.url.startsWith('/') ? mobilePath(node.url) : node.url}>
          <MobilePhrasing nodes={node.children} />
        </a>
      );
    case 'sub':
      return (
        <sub>
          <MobilePhrasing nodes={node.children} />
        </sub>
      );
    case 'sup':
      return (
        <sup>
          <MobilePhrasing nodes={node.children} />
        </sup>
      );
    case 'struck':
      return (
        <s>
          <MobilePhrasing nodes={node.children} />
        </s>
      );
    case 'break':
      return <br />;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'foreign':
      return (
        <bdi lang={node.lang} dir={node.dir}>
          <MobilePhrasing nodes={node.children} />
        </bdi>
      );
    default:
      return assertNever(node);
  }
}
