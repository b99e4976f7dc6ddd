/** The letter that a name stands under in an index: É under E, œ under O; `#` for what begins with no letter. */
export function toInitial(name: string): string {
  const [first = ''] = name.normalize('NFD').replace(/^œ/i, 'O');
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}
