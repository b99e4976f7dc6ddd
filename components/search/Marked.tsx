import { inOrder } from '#components/body/in-order.ts';
import { Words } from '#components/ui/Words.tsx';
import type { MarkedText } from '#lib/domain/marked-text.ts';

/** A text with the words marked that a reader looked for. */
export function Marked({ text }: { readonly text: MarkedText }) {
  return inOrder(text, piece => {
    const words = <Words text={piece.text} />;
    return piece.isMarked ? <mark>{words}</mark> : words;
  });
}
