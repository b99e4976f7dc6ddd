import type { Element, Nodes } from 'hast';

/** Draws the boxes of task lists as characters: whether something is done is part of what the list says, and a form's control has no place in a text. */
export function drawCheckboxes(node: Nodes): void {
  if (node.type !== 'root' && node.type !== 'element') return;
  for (const [index, child] of node.children.entries()) {
    if (child.type !== 'element') continue;
    if (isCheckbox(child))
      node.children[index] = { type: 'text', value: child.properties.checked ? '☑' : '☐' };
    else drawCheckboxes(child);
  }
}

function isCheckbox({ tagName, properties }: Element): boolean {
  return tagName === 'input' && properties.type === 'checkbox';
}
