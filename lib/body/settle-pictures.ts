import type { Element, ElementContent } from 'hast';
import { PICTURE_FILE } from '#lib/domain/picture-file.ts';
import { findElements, isElement } from './build/hast.ts';
import { findPictureSource, findWidest } from './picture-source.ts';

/**
 * Siblings with their pictures where they can be read. A page without scripts, as ours is, shows what stands in a `noscript` for the picture that a script
 * would load, unless the one beside it says where that is; an `img` without an address takes that of its `picture`. No other `noscript` is left, and `onDropped` is told.
 */
export function settlePictures(nodes: readonly ElementContent[], onDropped: () => void): ElementContent[] {
  if (!nodes.some(node => isElement(node, 'picture', 'noscript'))) return [...nodes];
  const settled = nodes.map(node => (isElement(node, 'picture') ? settlePicture(node) : node));
  const replaced = new Set<ElementContent>();
  const shown = settled.map((node, index): readonly ElementContent[] => {
    if (!isElement(node, 'noscript')) return [node];
    const beside = [findBeside(settled, index, -1), findBeside(settled, index, 1)].flatMap(
      found => found ?? [],
    );
    const pictures = node.children.filter(child => isElement(child)).filter(isPictureFile);
    if (
      pictures.length === 0 ||
      beside.some(element => !isElement(element, 'noscript') && hasPicture(element))
    ) {
      onDropped();
      return [];
    }
    for (const placeholder of beside) {
      if (isElement(placeholder, 'img', 'picture')) replaced.add(placeholder);
    }
    return pictures;
  });
  return settled.flatMap((node, index) => (replaced.has(node) ? [] : (shown[index] ?? [])));
}

function settlePicture(picture: Element): Element {
  const forms = findElements(picture.children, 'source').flatMap(
    source => findWidest(source, 'srcSet') ?? findWidest(source, 'dataSrcSet') ?? [],
  );
  const children = picture.children.map(node =>
    isElement(node, 'img') && forms[0] && findPictureSource(node) === undefined
      ? { ...node, properties: { ...node.properties, src: forms[0] } }
      : node,
  );
  return { ...picture, children };
}

/** A counter's picture is no file: its address is a program's. */
function isPictureFile(picture: Element): boolean {
  return PICTURE_FILE.test(findPictureSource(picture) ?? '');
}

/** The nearest element on a side, with nothing but space between. */
function findBeside(nodes: readonly ElementContent[], from: number, step: 1 | -1): Element | undefined {
  for (let index = from + step; ; index += step) {
    const node = nodes[index];
    if (node === undefined || (node.type === 'text' && node.value.trim() !== '')) return undefined;
    if (isElement(node)) return node;
  }
}

function hasPicture(element: Element): boolean {
  return findElements([element], 'img').some(picture => findPictureSource(picture) !== undefined);
}
