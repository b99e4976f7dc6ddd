import type { Paragraph } from '#lib/domain/body.ts';
import { Phrasing } from './Phrasing.tsx';

export function ParagraphBlock({ paragraph }: { readonly paragraph: Paragraph }) {
  return (
    <p id={paragraph.id}>
      <Phrasing nodes={paragraph.children} />
    </p>
  );
}
