import type { Reader } from '#db/client.ts';
import { listLatestArticles } from '#db/queries/articles.ts';
import { listAuthorsOf } from '#db/queries/search-articles.ts';
import type { NumberedSearch, SearchAnswer } from '#lib/domain/search.ts';
import type { Site } from '#lib/domain/site.ts';
import { parseQuestion } from '#lib/search/parse-question.ts';
import { toTerms } from '#lib/search/terms.ts';
import { answerSearch, type Inquiry, type RankedAnswer } from './answer-search.ts';
import { listFoundArticles } from './found-articles.ts';
import { listNamed } from './list-named.ts';
import { SEARCH_PAGE_SIZE } from './page-sizes.ts';
import { listNearMatches, suggestQuestion } from './search-help.ts';
import { readLimits, type SearchLimits } from './search-limits.ts';
import { findSite } from './site.ts';

const LATEST = 6;

/** Authors that the answer can be limited to. */
const AUTHORS_MAX = 30;

/** Answers whose authors are listed. */
const SIGNED_MAX = 200;

export interface SearchView extends SearchAnswer {
  readonly site: Site;
}

type Asked = NumberedSearch & { readonly now: Date };

/** `undefined` for a page past the last; the first is always there. */
export async function findSearchView(db: Reader, asked: Asked): Promise<SearchView | undefined> {
  const { number, now } = asked;
  const { inquiry, limits, answer } = await answerAsked(db, asked);
  const { ids, isCut } = answer;
  if (!isThere(answer, number)) return undefined;
  const { question } = inquiry;
  const { order, ignored, search } = limits;
  const wanted = {
    terms: new Set([...question.terms, ...answer.completions]),
    phrases: question.phrases,
  };
  const page = ids.slice((number - 1) * SEARCH_PAGE_SIZE, number * SEARCH_PAGE_SIZE);
  const near = number === 1 ? await listNearMatches(db, inquiry, answer) : [];
  const suggestion = await suggestQuestion(db, inquiry, { text: search.question, found: ids.length });
  const site = await findSite(db, { now });
  return {
    site,
    search,
    number,
    order,
    ignored,
    wordCount: toTerms(search.question).length,
    hasExclusionsOnly: question.excluded.length > 0 && question.terms.length + question.phrases.length === 0,
    found: await listFoundArticles(db, { ids: page, wanted }),
    total: ids.length,
    isTotalCut: isCut,
    pageCount: Math.max(1, Math.ceil(ids.length / SEARCH_PAGE_SIZE)),
    named: number === 1 ? await listNamed(db, { site, asked: search.question, now }) : [],
    near: await listFoundArticles(db, { ids: near, wanted }),
    ...(suggestion !== undefined && { suggestion }),
    categories: site.categories,
    authors: limits.author
      ? [limits.author]
      : await listAuthorsOf(db, { articleIds: ids.slice(0, SIGNED_MAX), limit: AUTHORS_MAX }),
    latest: ids.length + near.length === 0 ? await listLatestArticles(db, { now, limit: LATEST }) : [],
  };
}

/** Whether a search has such a page. */
export async function hasSearchPage(db: Reader, asked: Asked): Promise<boolean> {
  if (asked.number === 1) return true;
  const { answer } = await answerAsked(db, asked);
  return isThere(answer, asked.number);
}

interface Answered {
  readonly inquiry: Inquiry;
  readonly limits: SearchLimits;
  readonly answer: RankedAnswer;
}

async function answerAsked(db: Reader, { now, number: _, ...asked }: Asked): Promise<Answered> {
  const limits = await readLimits(db, asked);
  const inquiry = { question: parseQuestion(asked.question), ...limits.among, order: limits.order, now };
  return { inquiry, limits, answer: await answerSearch(db, inquiry) };
}

function isThere({ ids }: RankedAnswer, number: number): boolean {
  return number === 1 || ids.length > (number - 1) * SEARCH_PAGE_SIZE;
}
