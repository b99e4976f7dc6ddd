import type { Phrasing } from '#lib/domain/body.ts';
import { isBlank, textOfPhrasing } from './phrasing.ts';

export interface CreditedCaption {
  readonly caption: readonly Phrasing[];
  readonly credit?: string;
}

/**
 * Parts a caption from the credit that ends it: « © Nom », « Crédit : Nom », « Photo : Nom ». The sign © stays, it is part of the
 * mention; the labels go, the page has its own. A caption that only says « Photo : … » describes, so nothing is taken from it.
 */
export function splitCredit(caption: readonly Phrasing[]): CreditedCaption {
  const words = trimEnd(caption);
  const last = words.at(-1);
  if (last === undefined) return { caption };
  const before = words.slice(0, -1);
  const text = textOfPhrasing([last]).trimEnd();
  const tail = text.slice(-TAIL_LENGTH);
  const found = CREDIT.exec(tail);
  const credit = (found?.groups?.sign ?? found?.groups?.name)?.trim();
  if (found === null || !credit || credit.length > CREDIT_LENGTH_MAX) return { caption };

  const description = text.slice(0, text.length - tail.length + found.index).trimEnd();
  const isWhole = description === '' && isBlank(before);
  if (isWhole && found.groups?.sign === undefined && PHOTO.test(found[0])) return { caption };
  if (last.type !== 'text' && description !== '') return { caption };
  return {
    caption: description === '' ? before : [...before, { type: 'text', value: description }],
    credit,
  };
}

const CREDIT_LENGTH_MAX = 120;

/** Where a credit can stand, with its label: the pattern's time does not grow with the caption. */
const TAIL_LENGTH = 160;

/** A credit begins the caption or follows a mark, a space being enough before ©. */
const CREDIT =
  /(?:^|[\s([/|–—-]+)(?:(?<sign>[©Ⓒ][^©]+?)|(?:cr[ée]dits?(?:\s+photos?)?|photos?)\s*:\s*(?<name>[^:]+?))[\])]*$/iu;

const PHOTO = /^\W*photo/i;

function trimEnd(nodes: readonly Phrasing[]): readonly Phrasing[] {
  const end = nodes.findLastIndex(node => !isBlank([node]));
  return nodes.slice(0, end + 1);
}
