/** What a reader's browser remembers for the newspaper. */
export interface ReaderChoice {
  /** The edition chosen last. */
  readonly edition: 'full' | 'mobile';
  /** While the mobile edition is the chosen one, it opens by itself for a reader who arrives from elsewhere. */
  readonly isDirect: boolean;
}

const CHOICES: readonly ReaderChoice[] = [
  { edition: 'full', isDirect: false },
  { edition: 'full', isDirect: true },
  { edition: 'mobile', isDirect: false },
  { edition: 'mobile', isDirect: true },
];

/** Each choice is one word, the same in the cookie and in addresses: it tells no reader from another. */
export function toChoiceName({ edition, isDirect }: ReaderChoice): string {
  return isDirect ? `${edition}-direct` : edition;
}

export function parseChoice(name: string): ReaderChoice | undefined {
  return CHOICES.find(choice => toChoiceName(choice) === name);
}
