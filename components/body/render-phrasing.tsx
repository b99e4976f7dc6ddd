import type { ReactNode } from 'react';
import { assertNever } from '#lib/domain/assert-never.ts';
import type { Phrasing } from '#lib/domain/body.ts';
import { EnclosureFacts } from './EnclosureFacts.tsx';
import { inOrder } from './in-order.ts';

/** What an edition adds to the elements of words. */
interface PhrasingLook {
  readonly classes?: Partial<Readonly<Record<'link' | 'code', string>>>;
  readonly toLink?: (url: string) => string;
}

/** Words and what is inside them, to inline elements. */
export function renderPhrasing(nodes: readonly Phrasing[], look: PhrasingLook): ReactNode {
  return inOrder(nodes, node => renderNode(node, look));
}

function renderNode(node: Phrasing, look: PhrasingLook): ReactNode {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'strong':
      return <strong>{renderPhrasing(node.children, look)}</strong>;
    case 'emphasis':
      return <em>{renderPhrasing(node.children, look)}</em>;
    case 'link':
      return (
        <a className={look.classes?.link} href={look.toLink?.(node.url) ?? node.url}>
          {renderPhrasing(node.children, look)}
          {node.file && (
            <>
              {' '}
              <EnclosureFacts file={node.file} />
            </>
          )}
        </a>
      );
    case 'sub':
      return <sub>{renderPhrasing(node.children, look)}</sub>;
    case 'sup':
      return <sup>{renderPhrasing(node.children, look)}</sup>;
    case 'struck':
      return <s>{renderPhrasing(node.children, look)}</s>;
    case 'break':
      return <br />;
    case 'inlineCode':
      return <code className={look.classes?.code}>{node.value}</code>;
    case 'foreign':
      return (
        <bdi lang={node.lang} dir={node.dir}>
          {renderPhrasing(node.children, look)}
        </bdi>
      );
    default:
      return assertNever(node);
  }
}
