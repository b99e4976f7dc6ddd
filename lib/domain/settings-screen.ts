import { parseChoice, type ReaderChoice, toChoiceName } from './reader-choice.ts';

/** What the page of the reader's choices shows. */
export type SettingsScreen =
  | {
      readonly kind: 'form';
      /** `undefined`: nothing is remembered. */
      readonly choice: ReaderChoice | undefined;
      readonly outcome: FormOutcome;
    }
  | { readonly kind: 'refusal'; readonly reason: FormRefusal };

/** unsent: the reader only looks · saved: it was sent, and is remembered · blocked: it was sent, and the browser did not keep it. */
const OUTCOMES = ['unsent', 'saved', 'blocked'] as const;
export type FormOutcome = (typeof OUTCOMES)[number];

/** foreign: no page of ours sent it. */
const REFUSALS = ['foreign', 'unreadable', 'too-long'] as const;
export type FormRefusal = (typeof REFUSALS)[number];

const NO_CHOICE = 'none';
const REFUSED = 'refused';

/** A screen in two words, for its internal address. */
export function toScreenWords(screen: SettingsScreen): readonly [string, string] {
  if (screen.kind === 'refusal') return [REFUSED, screen.reason];
  return [screen.choice ? toChoiceName(screen.choice) : NO_CHOICE, screen.outcome];
}

export function parseScreenWords([first = '', second]: readonly string[]): SettingsScreen | undefined {
  const reason = REFUSALS.find(known => known === second);
  if (first === REFUSED) return reason && { kind: 'refusal', reason };
  const choice = parseChoice(first);
  const outcome = OUTCOMES.find(known => known === second);
  if (!outcome || (!choice && first !== NO_CHOICE)) return undefined;
  return { kind: 'form', choice, outcome };
}
