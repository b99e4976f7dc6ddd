import type { TermSequence } from '#lib/domain/search.ts';
import { foldText } from './fold-text.ts';
import { toQuestionTerms } from './question.ts';
import { toTerms } from './terms.ts';

/** What a reader asks for, in terms. */
export interface Question {
  /** Each once. */
  readonly terms: readonly string[];
  /** What stood in quotation marks, of two terms and more. */
  readonly phrases: readonly TermSequence[];
  readonly excluded: readonly TermSequence[];
  /** The last word, when a longer one may begin with it. */
  readonly start?: WordStart;
}

export interface WordStart {
  /** As it was typed, folded. */
  readonly typed: string;
  readonly term: string;
}

/** What a search can take: each costs a look into the index. */
const PHRASES_MAX = 4;
const PHRASE_TERMS_MAX = 12;
const EXCLUDED_MAX = 6;

/** Between quotation marks of any kind; a minus before them excludes what is in them. */
const QUOTED = /(?<minus>(?<!\S)-)?(?:«(?<french>[^«»]*)»|"(?<straight>[^"]*)"|“(?<curled>[^“”]*)”)/gu;

/** A minus before a word, with none before the minus: « dix-sept » excludes nothing. */
const EXCLUDED_WORD = /(?<!\S)-(?=[\p{L}\p{N}])(?<word>\S+)/gu;

/** What may be an elision whose apostrophe was typed as a space, or as a mark that looks like one: « l eau », « qu`est-ce ». */
const LOOSE_ELISION =
  /(?<![\p{L}\p{M}\p{N}'’-])(?<elided>[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)(?:\s+|[‘´`′])(?=[aeiouyhœæàâéèêëîïôùû])/giu;

const LAST_WORD = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]{3,30}$/u;

/** Reads a tidy question. Marks that mean nothing where they stand are no words: nothing that can be typed is an error. */
export function parseQuestion(question: string): Question {
  const phrases: TermSequence[] = [];
  const excluded: TermSequence[] = [];
  const rest = restoreElisions(question)
    // What is quoted parts the words on both sides of it.
    .replace(QUOTED, (...found) => {
      const { minus, french, straight, curled }: QuotedGroups = found.at(-1);
      (minus ? excluded : phrases).push(
        toTerms(french ?? straight ?? curled ?? '').slice(0, PHRASE_TERMS_MAX),
      );
      return ' | ';
    })
    .replace(EXCLUDED_WORD, (...found) => {
      const { word }: { readonly word: string } = found.at(-1);
      excluded.push(toTerms(word).slice(0, PHRASE_TERMS_MAX));
      return ' | ';
    });
  const single = phrases.filter(phrase => phrase.length === 1).flat();
  const terms = [...new Set([...single, ...toQuestionTerms(rest)])];
  const start = findStart(rest, terms);
  return {
    terms,
    phrases: phrases.filter(phrase => phrase.length > 1).slice(0, PHRASES_MAX),
    excluded: excluded.filter(sequence => sequence.length > 0).slice(0, EXCLUDED_MAX),
    ...(start && { start }),
  };
}

/** A capital says more than that, unless it begins the question: « vitamine D et calcium ». */
function restoreElisions(question: string): string {
  return question.replace(LOOSE_ELISION, (found: string, elided: string, index: number) =>
    index > 0 && elided !== elided.toLowerCase() ? found : `${elided}’`,
  );
}

type QuotedGroups = Readonly<Partial<Record<'minus' | 'french' | 'straight' | 'curled', string>>>;

function findStart(text: string, terms: readonly string[]): WordStart | undefined {
  const [word] = LAST_WORD.exec(text) ?? [];
  const [term, ...others] = word === undefined ? [] : toTerms(word);
  const isAsked = term !== undefined && others.length === 0 && terms.includes(term);
  return isAsked && word !== undefined ? { typed: foldText(word), term } : undefined;
}
