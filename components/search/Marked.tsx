import { inOrder } from '#components/body/in-order.ts';
import type { MarkedText } from '#lib/domain/marked-text.ts';

/** A text with the words marked that a reader looked for. */
export function Marked({ text }: { readonly text: MarkedText }) {
  return inOrder(text, piece => (piece.isMarked ? <mark>{piece.text}</mark> : piece.text));
}
