const CONJUNCTION = new Intl.ListFormat('fr', { type: 'conjunction' });

/** « A, B et C ». */
export function toEnumeration(names: readonly string[]): string {
  return CONJUNCTION.format(names);
}
