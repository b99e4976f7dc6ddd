import type { Reader } from '#db/client.ts';
import { countSearchMatches } from '#db/queries/search-articles.ts';
import { listWordsLike } from '#db/queries/search-words.ts';
import { FEW_ANSWERS, NEAR_MAX, RANKED_MAX } from '#lib/domain/search-ranking.ts';
import { foldText } from '#lib/search/fold-text.ts';
import { elide, pickNearest, toHalves } from '#lib/search/nearest-words.ts';
import { parseQuestion } from '#lib/search/parse-question.ts';
import { toTerms } from '#lib/search/terms.ts';
import type { Inquiry, RankedAnswer } from './answer-search.ts';
import { rankMatches } from './rank-matches.ts';
import { toLooseQuery, toTermQuery } from './term-queries.ts';

/** Articles that have some of the words of a question, the nearest first, without those that have all. */
export async function listNearMatches(
  db: Reader,
  { question, ...search }: Inquiry,
  found: RankedAnswer,
): Promise<readonly number[]> {
  const { terms, phrases } = question;
  if (found.ids.length >= FEW_ANSWERS || terms.length + phrases.length < 2) return [];
  const telling = await listTelling(db, { ...search, terms });
  const query = toLooseQuery(telling, question);
  if (query.all.every(alternatives => alternatives.length === 0)) return [];
  const { ids } = await rankMatches(db, { ...search, order: 'relevance', query });
  const known = new Set(found.ids);
  return ids.filter(id => !known.has(id)).slice(0, NEAR_MAX);
}

/** The words that not half the newspaper has, if there are any. */
async function listTelling(
  db: Reader,
  { terms, ...search }: Omit<Inquiry, 'question'> & { readonly terms: readonly string[] },
): Promise<readonly string[]> {
  const telling = [];
  for (const term of terms) {
    const query = { all: [[[term]]], none: [] };
    const count = await countSearchMatches(db, { ...search, query, limit: RANKED_MAX + 1 });
    if (count <= RANKED_MAX) telling.push(term);
  }
  return telling.length > 0 ? telling : terms;
}

/** Words of a question that are looked after. */
const WORDS_MAX = 6;

/** Of the words alike, those looked at. */
const ALIKE_MAX = 3000;

/** As many articles make a word as good as any other. */
const COUNTED_MAX = 50;

const WORD = /[\p{L}\p{M}]+/gu;

/** The question in words that the newspaper writes, where that finds more; `undefined` when it is well written. */
export async function suggestQuestion(
  db: Reader,
  { question: _, ...search }: Inquiry,
  { text, found }: { readonly text: string; readonly found: number },
): Promise<string | undefined> {
  if (found >= FEW_ANSWERS) return undefined;
  let suggested = text;
  for (const asked of await listDoubtful(db, { ...search, text })) {
    const better = await findBetterWord(db, { ...search, ...asked });
    if (better !== undefined) suggested = replaceWord(suggested, asked.word, better);
  }
  if (suggested === text) return undefined;
  const query = toTermQuery(parseQuestion(suggested));
  if (query.all.length === 0) return undefined;
  const count = await countSearchMatches(db, { ...search, query, limit: FEW_ANSWERS });
  return count > found ? suggested : undefined;
}

type Among = Omit<Inquiry, 'question'>;

interface AskedWord {
  readonly word: string;
  /** In how many articles it is. */
  readonly count: number;
}

/** The words that no article has; where each is in one, those that few have. */
async function listDoubtful(
  db: Reader,
  { text, ...search }: Among & { readonly text: string },
): Promise<readonly AskedWord[]> {
  const words: AskedWord[] = [];
  for (const word of [...new Set(text.match(WORD))].slice(0, WORDS_MAX)) {
    words.push({ word, count: await countWord(db, { ...search, word }) });
  }
  const missing = words.filter(({ count }) => count === 0);
  return missing.length > 0 ? missing : words.filter(({ count }) => count < FEW_ANSWERS);
}

/** A word that an article has may be right, however rare: so many times as many must have the nearest other. */
const RIGHT_MIN = 10;

/** A word that is written almost so and that more articles have; of the nearest the one that most of them have. */
async function findBetterWord(
  db: Reader,
  { word, count, ...search }: Among & AskedWord,
): Promise<string | undefined> {
  const folded = foldText(word);
  const halves = toHalves(folded);
  if (!halves) return undefined;
  const length = { from: folded.length - 2, to: folded.length + 2 };
  const alike = await listWordsLike(db, { ...halves, length, limit: ALIKE_MAX });
  const [term] = toTerms(folded);
  const candidates = pickNearest(folded, alike, other => toTerms(other)[0] !== term);
  let best: { readonly written: string; readonly count: number } | undefined;
  for (const { word: candidate, written, isNearest } of candidates) {
    if ((best || count > 0) && !isNearest) break;
    const found = await countWord(db, { ...search, word: candidate });
    if (found > Math.max(RIGHT_MIN * count, best?.count ?? 0))
      best = { written: elide(folded, { word: candidate, written }), count: found };
  }
  return best?.written;
}

async function countWord(
  db: Reader,
  { word, ...search }: Among & { readonly word: string },
): Promise<number> {
  const query = { all: toTerms(word).map(term => [[term]]), none: [] };
  return query.all.length === 0 ? 0 : countSearchMatches(db, { ...search, query, limit: COUNTED_MAX });
}

function replaceWord(text: string, word: string, better: string): string {
  return text.replace(WORD, found => (found === word ? better : found));
}
