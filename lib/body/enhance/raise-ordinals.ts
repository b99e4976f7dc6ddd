import { assertNever } from '#lib/domain/assert-never.ts';
import type { Body, Phrasing } from '#lib/domain/body.ts';
import { rewriteBlocks } from '../walk.ts';

/** Raises the ending of an ordinal: 1er, 2e, XXIe → 1<sup>er</sup>, 2<sup>e</sup>, XXI<sup>e</sup> (Lexique de l'Imprimerie nationale). */
export function raiseOrdinals(body: Body): Body {
  return { ...body, children: rewriteBlocks(body.children, { phrasing: raise }) };
}

function raise(nodes: readonly Phrasing[]): readonly Phrasing[] {
  return nodes.flatMap((node): readonly Phrasing[] => {
    switch (node.type) {
      case 'text':
        return raiseInText(node.value);
      case 'strong':
      case 'emphasis':
      case 'link':
      case 'struck':
        return [{ ...node, children: raise(node.children) }];
      case 'break':
      case 'inlineCode':
      case 'foreign':
      case 'sub':
      case 'sup':
        return [node];
      default:
        return assertNever(node);
    }
  });
}

function raiseInText(text: string): Phrasing[] {
  if (!CLUE.test(text)) return [{ type: 'text', value: text }];
  const raised: Phrasing[] = [];
  let end = 0;
  for (const { 0: ordinal, index } of text.matchAll(ORDINAL)) {
    const number = ordinal.replace(/[a-z]+$/, '');
    const ending = ordinal.slice(number.length);
    raised.push({ type: 'text', value: text.slice(end, index) + number });
    raised.push({ type: 'sup', children: [{ type: 'text', value: ending }] });
    end = index + ordinal.length;
  }
  if (end < text.length) raised.push({ type: 'text', value: text.slice(end) });
  return raised;
}

/** What every ordinal has, and few texts. */
const CLUE = /[\dIVX](?:er|re|nd|e)/;

/**
 * 1 and I take `er` and `re`, 2 also `nd` and `nde`, the others `e`. Roman numbers stop at 39: with C, D, L and M would come « Ce », « De »,
 * « Le » and « Me », which are words.
 */
const ORDINAL =
  /(?<![\p{L}\p{N}.,_/@#-])(?:[1I](?:er|re)s?|2nde?s?|(?:[02-9]|[1-9]\d{1,3})es?|(?:X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{2,3})es?)(?![\p{L}\p{N}])/gu;
