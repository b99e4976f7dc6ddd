import type { Paragraph } from '#lib/domain/body.ts';
import { findDirection } from '#lib/domain/direction.ts';
import { Phrasing } from './Phrasing.tsx';

export function ParagraphBlock({ paragraph }: { readonly paragraph: Paragraph }) {
  return (
    <p id={paragraph.id} dir={findDirection(paragraph.children)}>
      <Phrasing nodes={paragraph.children} />
    </p>
  );
}
