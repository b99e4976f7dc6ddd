import { openWriter } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import type { Body } from '#lib/domain/body.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import {
  importedArticle,
  importedBatch,
  importedCategory,
  importedTopic,
} from '../support/imported-batch.ts';
import { type Random, seededRandom } from './seeded-random.ts';

/** Articles that tell of one event: they share a topic and half a dozen names. */
const EVENT_ARTICLES = 12;
const EVENT_NAMES = 6;
const VOCABULARY = 40_000;
const WORDS = 320;
const DEPARTMENTS = Array.from({ length: 30 }, (_, index) => `sujet-${index}`);
const INTERVAL_MS = 45 * 60_000;
const BATCH = 240;
const SEED = 20_261_127;

/**
 * A new database of so many articles whose words are spread as a language spreads them (the second most frequent half as frequent as the first, and so on), a dozen articles to a
 * event. The last `drafts` are not published.
 */
export async function fillWithEvents(
  file: string,
  { articleCount, drafts, now }: { articleCount: number; drafts: number; now: Date },
): Promise<void> {
  migrateDatabase(file);
  const random = seededRandom(SEED);
  const writer = openWriter(file);
  for (let first = 0; first < articleCount; first += BATCH) {
    const indexes = Array.from(
      { length: Math.min(BATCH, articleCount - first) },
      (_, index) => first + index,
    );
    const articles = indexes.map(index => ({
      ...writeArticle(random, index),
      state: index < articleCount - drafts ? ('published' as const) : ('draft' as const),
      publishedAt: new Date(now.getTime() - (articleCount - index) * INTERVAL_MS),
    }));
    const events = [...new Set(indexes.map(eventOf))].map(toTopicKey);
    const topics = [...(first === 0 ? DEPARTMENTS : []), ...events].map(key => importedTopic(key));
    const batch = importedBatch(articles, { topics, ...(first > 0 && { categories: [], authors: [] }) });
    await applyImport(writer, {
      source: 'bench',
      batch: first === 0 ? { ...batch, categories: [importedCategory('sport')] } : batch,
      now,
    });
  }
  writer.close();
}

export function articleSlugOf(index: number): string {
  return `evenement-${index}`;
}

function writeArticle(random: Random, index: number): ImportedArticle {
  const names = Array.from({ length: EVENT_NAMES }, (_, n) => toName(eventOf(index) * EVENT_NAMES + n));
  const write = (count: number, nameShare: number): string =>
    Array.from({ length: count }, () =>
      random.next() < nameShare ? random.pick(names) : pickWord(random),
    ).join(' ');
  const body: Body = {
    type: 'body',
    children: Array.from({ length: 8 }, () => ({
      type: 'paragraph',
      children: [{ type: 'text', value: `${write(WORDS / 8, 0.03)}.` }],
    })),
  };
  return importedArticle(articleSlugOf(index), {
    headline: write(9, 0.2),
    standfirst: write(22, 0.08),
    body,
    topicKeys: [random.pick(DEPARTMENTS), ...(random.next() < 0.7 ? [toTopicKey(eventOf(index))] : [])],
  });
}

/** Events overlap: one in three articles is of the next one. */
function eventOf(index: number): number {
  return Math.floor(index / EVENT_ARTICLES) + (index % 3 === 0 ? 1 : 0);
}

function toTopicKey(event: number): string {
  return `evenement-${event}`;
}

/** By Zipf's law, nearly: the logarithm of the rank is even. */
function pickWord(random: Random): string {
  return toWord(Math.floor(VOCABULARY ** random.next()));
}

const SYLLABLES = [
  'ba',
  'ri',
  'lou',
  'men',
  'ta',
  'cho',
  've',
  'sin',
  'por',
  'gal',
  'du',
  'fer',
  'ni',
  'cla',
  'zo',
  'mir',
];

function toWord(number: number): string {
  const syllable = SYLLABLES[number % SYLLABLES.length] ?? '';
  return number < SYLLABLES.length
    ? `${syllable}x`
    : `${syllable}${toWord(Math.floor(number / SYLLABLES.length))}`;
}

function toName(number: number): string {
  return `k${toWord(number + 100)}`;
}
