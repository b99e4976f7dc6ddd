import { QUESTION_LENGTH_MAX } from '#lib/domain/search.ts';
import { toTerms } from './terms.ts';

/** What a search can take: each term costs a look into the index. */
const TERMS_MAX = 12;

/** Words that nearly every text has: what they cost says nothing about what is looked for. */
const COMMON_TERMS: ReadonlySet<string> = new Set(
  [
    'à au aux avec ce ces cet cette comme dans de des du elle elles en est et eux il ils je la le les leur leurs lui',
    'ma mais me mes mon ne nos notre nous on ou où par pas pour qu que qui sa se ses si son sont sur ta te tes toi',
    'ton tu un une vos votre vous y',
    // What asks, and not what is asked for.
    'comment pourquoi quand quel quelle quels quelles quoi',
  ].flatMap(toTerms),
);

/** A question as it is shown and as it stands in an address: one line of readable characters, of bounded length. */
export function tidyQuestion(text: string): string {
  const line = text
    .slice(0, 4 * QUESTION_LENGTH_MAX)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\s]+/gu, ' ')
    .trim();
  return line.slice(0, QUESTION_LENGTH_MAX).toWellFormed().trim();
}

/** The terms of what a reader typed, each once; none when it has no word. */
export function toQuestionTerms(question: string): readonly string[] {
  const asked = [...new Set(toTerms(question))];
  const telling = asked.filter(term => !COMMON_TERMS.has(term));
  // « Qui est-ce ? » may be a headline.
  return (telling.length > 0 ? telling : asked).slice(0, TERMS_MAX);
}
