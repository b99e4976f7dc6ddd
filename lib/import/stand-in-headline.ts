import { typeset } from '#lib/french/typography.ts';
import messages from '#messages/fr.json' with { type: 'json' };

/** A page cannot be without a title: the first words of its text stand in. */
export function toStandInHeadline(plainText: string): string {
  const words = typeset(plainText);
  if (words === '') return messages.Import.untitled;
  if (words.length <= HEADLINE_LENGTH_MAX) return words;
  const firstWords = words.slice(0, HEADLINE_LENGTH_MAX).replace(/[\s,;:–—-]+\S*$/, '');
  return SENTENCE_END.test(firstWords) ? firstWords : `${firstWords}…`;
}

const SENTENCE_END = /[.!?…»]$/;

const HEADLINE_LENGTH_MAX = 80;
