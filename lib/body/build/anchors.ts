import type { Element, Root } from 'hast';
import { decodePercent } from '#lib/domain/address.ts';
import type { Phrasing } from '#lib/domain/body.ts';
import { toAnchoredUrl } from '../anchored-url.ts';
import { isBlank } from '../phrasing.ts';
import { attribute, findElements } from './hast.ts';

/** The places of a source that its own links lead to. */
export interface Anchors {
  /** Notes an element's name, for the next words. */
  note(element: Element): void;
  /** Puts the names noted so far on the first of these words. */
  giveTo(words: readonly Phrasing[]): readonly Phrasing[];
}

/**
 * Any element may carry the name of a place, and many of them come to nothing in the tree: the name rides on the words that follow it, as that of a link
 * without an address, until the paragraphs have identifiers (enhance/unlink-dead-fragments.ts). Names that nothing in the article leads to are left out.
 */
export function findAnchors(root: Root): Anchors {
  const wanted = listFragments(root);
  let noted: readonly string[] = [];
  return {
    note(element) {
      if (wanted.size === 0 || NAMED_OTHERWISE.has(element.tagName)) return;
      const name = attribute(element, 'id') || attribute(element, 'name');
      if (name && wanted.has(name) && !isFragment(element)) noted = [...noted, name];
    },
    giveTo(words) {
      if (noted.length === 0) return words;
      const first = words.findIndex(node => !isBlank([node]));
      if (first === -1) return words;
      const names = noted;
      noted = [];
      return words.map((node, index) => (index === first ? names.reduce(putName, node) : node));
    },
  };
}

function listFragments(root: Root): ReadonlySet<string> {
  const fragments = findElements(root.children, 'a')
    .map(link => attribute(link, 'href') ?? '')
    .filter(href => href.startsWith('#') && href.length > 1)
    .map(href => href.slice(1));
  return new Set(fragments.flatMap(fragment => [fragment, decodePercent(fragment)]));
}

/** A heading keeps its name as its identifier. */
const NAMED_OTHERWISE: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** A link to a place of the article carries its own name in its address. */
function isFragment(element: Element): boolean {
  return element.tagName === 'a' && (attribute(element, 'href') ?? '').startsWith('#');
}

function putName(node: Phrasing, name: string): Phrasing {
  return { type: 'link', url: toAnchoredUrl('#', name), children: [node] };
}
