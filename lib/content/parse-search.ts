import type { Search } from '#lib/domain/search.ts';
import { tidyQuestion } from '#lib/search/question.ts';

/** Reads the parameters of a search; the others do not count. `undefined` where the page is no number, as no address of ours has it. */
export function parseSearch(parameters: URLSearchParams): Search | undefined {
  const page = parameters.get('page') ?? '1';
  if (!/^[1-9]\d{0,5}$/.test(page)) return undefined;
  return { question: tidyQuestion(parameters.get('q') ?? ''), number: Number(page) };
}
