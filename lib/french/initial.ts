import { toNameKey } from '#lib/domain/name-key.ts';

/** The letter that a name stands under in an index: É under E, œ under O, « Fleurs » under F; `#` for what begins with a digit, or has no letter at all. */
export function toInitial(name: string): string {
  const [first = ''] = toNameKey(name);
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}
