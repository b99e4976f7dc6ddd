import { parsePageNumber } from '#lib/domain/page-of.ts';
import type { NumberedSearch } from '#lib/domain/search.ts';
import { tidyQuestion } from '#lib/search/question.ts';
import { SEARCH_PARAMETERS } from '#lib/urls.ts';

/**
 * Reads the parameters of a search; the others do not count, and empty ones are as if they were not there: a form sends all of its fields. `undefined` where
 * the page is no number, as no address of ours has it.
 */
export function parseSearch(parameters: URLSearchParams): NumberedSearch | undefined {
  const number = parsePageNumber(parameters.get('page') || '1');
  if (number === undefined) return undefined;
  const { question: asked, ...limits } = SEARCH_PARAMETERS;
  const read = (parameter: string) => tidyQuestion(parameters.get(parameter) ?? '');
  const given = Object.entries(limits).map(([limit, parameter]) => [limit, read(parameter)] as const);
  return {
    question: read(asked),
    ...Object.fromEntries(given.filter(([, value]) => value !== '')),
    number,
  };
}
