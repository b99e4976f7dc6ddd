import type { Body } from '#lib/domain/body.ts';

/** `p-1`, `p-2`… on the paragraphs of the body itself, in reading order: the address of a passage, the same in both editions. */
export function numberParagraphs(body: Body): Body {
  let number = 0;
  const children = body.children.map(block =>
    block.type === 'paragraph' ? { ...block, id: `p-${++number}` } : block,
  );
  return { ...body, children };
}
