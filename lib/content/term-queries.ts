import type { TermQuery, TermSequence } from '#lib/domain/search.ts';
import type { Question } from '#lib/search/parse-question.ts';

/** Everything that a question asks for; the last word in any of the forms that begin with it, where such are given. */
export function toTermQuery(question: Question, completions: readonly string[] = []): TermQuery {
  const { terms, phrases, excluded, start } = question;
  const alternativesOf = (term: string): readonly TermSequence[] =>
    term === start?.term ? [[term], ...completions.map(completion => [completion])] : [[term]];
  return { all: [...terms.map(alternativesOf), ...phrases.map(phrase => [phrase])], none: excluded };
}

/** Any of some terms. */
export function toLooseQuery(
  terms: readonly string[],
  { phrases, excluded }: Pick<Question, 'phrases' | 'excluded'>,
): TermQuery {
  return { all: [[...terms.map(term => [term]), ...phrases]], none: excluded };
}
