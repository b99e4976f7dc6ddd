import type { Body } from '#lib/domain/body.ts';
import type { Report } from './body-fault.ts';
import { embedBareAddresses } from './enhance/embed-bare-addresses.ts';
import { identifyHeadings } from './enhance/identify-headings.ts';
import { markForeign } from './enhance/mark-foreign.ts';
import { numberParagraphs } from './enhance/number-paragraphs.ts';
import { raiseOrdinals } from './enhance/raise-ordinals.ts';
import { rankHeadings } from './enhance/rank-headings.ts';
import { tidy } from './enhance/tidy.ts';
import { typeset } from './enhance/typeset.ts';
import { unlinkDeadFragments } from './enhance/unlink-dead-fragments.ts';

/** What is done to a body once, on its way in, so that every renderer shows the same text. */
export function enhance(body: Body, report: Report): Body {
  return STEPS.reduce((enhanced, step) => step(enhanced, report), body);
}

/** In this order: typography looks across runs of text that are whole, and identifiers are made of final words. */
const STEPS: readonly ((body: Body, report: Report) => Body)[] = [
  tidy,
  embedBareAddresses,
  typeset,
  markForeign,
  raiseOrdinals,
  rankHeadings,
  identifyHeadings,
  numberParagraphs,
  unlinkDeadFragments,
];
