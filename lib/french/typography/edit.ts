/** Replaces the characters from `start` to `end` (excluded) by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Which neighbour an insertion on the border of two runs belongs to: by default the next one, that is, the mark it comes before. */
  readonly joins?: 'previous';
}

/** One rule of French typography. */
export interface Rule {
  /** What the rule asks, for whoever broke it. */
  readonly claim: string;
  /** The edits that make a text obey, in order and apart from each other. Linear in the text's length, whatever the text. */
  readonly findEdits: (text: string) => Iterable<Edit>;
}

interface Replacement extends Pick<Edit, 'text' | 'joins'> {
  /** Matches somewhere in every text that the pattern changes, and costs next to nothing where it does not: most texts lack most marks. */
  readonly clue: RegExp;
}

/** A rule that writes the same characters wherever its pattern matches. */
export function replaceEach(claim: string, pattern: RegExp, { clue, ...replacement }: Replacement): Rule {
  return {
    claim,
    findEdits: text =>
      clue.test(text)
        ? Array.from(text.matchAll(pattern), match => ({
            ...replacement,
            start: match.index,
            end: match.index + match[0].length,
          }))
        : [],
  };
}

/** What a rule would change: nothing where the text already obeys. */
export function editsOf(rule: Rule, text: string): Edit[] {
  return Array.from(rule.findEdits(text)).filter(edit => text.slice(edit.start, edit.end) !== edit.text);
}
