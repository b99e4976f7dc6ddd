import type { Reader } from '#db/client.ts';
import type { ArticleSearch } from '#db/queries/search-articles.ts';
import { listWordsStarting } from '#db/queries/search-words.ts';
import type { SearchOrder } from '#lib/domain/search.ts';
import { FEW_ANSWERS } from '#lib/domain/search-ranking.ts';
import type { Question, WordStart } from '#lib/search/parse-question.ts';
import { toTerms } from '#lib/search/terms.ts';
import { type RankedMatches, rankMatches } from './rank-matches.ts';
import { toTermQuery } from './term-queries.ts';

/** A question that was understood, and among which articles it is asked. */
export interface Inquiry extends Omit<ArticleSearch, 'query'> {
  readonly question: Question;
  readonly order: SearchOrder;
}

export interface RankedAnswer extends RankedMatches {
  /** The terms of the words that the last one was taken for the beginning of. */
  readonly completions: readonly string[];
}

/** Words looked at: « con » begins a thousand. */
const COMPLETIONS_MAX = 60;

/**
 * The answers to a question, the best first. Where there are few, the last word also counts as the beginning of a longer one: those that have it as it stands
 * come first all the same.
 */
export async function answerSearch(db: Reader, { question, ...search }: Inquiry): Promise<RankedAnswer> {
  const { terms, phrases, start } = question;
  if (terms.length + phrases.length === 0) return { ids: [], isCut: false, completions: [] };
  const strict = await rankMatches(db, { ...search, query: toTermQuery(question) });
  const completions = start && strict.ids.length < FEW_ANSWERS ? await listCompletions(db, start) : [];
  if (completions.length === 0) return { ...strict, completions };
  const wide = await rankMatches(db, { ...search, query: toTermQuery(question, completions) });
  const ids = search.order === 'date' ? wide.ids : [...new Set([...strict.ids, ...wide.ids])];
  return { ids, isCut: wide.isCut, completions };
}

async function listCompletions(db: Reader, { typed, term }: WordStart): Promise<readonly string[]> {
  const words = await listWordsStarting(db, { start: typed, limit: COMPLETIONS_MAX });
  const terms = new Set(words.flatMap(toTerms));
  terms.delete(term);
  return [...terms];
}
