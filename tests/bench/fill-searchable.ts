import { openWriter } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import {
  importedArticle,
  importedAuthor,
  importedBatch,
  importedCategory,
} from '../support/imported-batch.ts';
import { type Random, seededRandom } from './seeded-random.ts';
import { writeHeadline, writeSentences } from './write-french.ts';

export const CATEGORIES = keys('rubrique', 8);
export const AUTHORS = keys('auteur', 40);
const BATCH = 200;
const INTERVAL_MS = 45 * 60_000;
const PARAGRAPHS = 6;
const RARE_WORDS = 8;

/** As many words as a newspaper's archive has, of which the hundredth is a hundred times as rare as the first. */
const VOCABULARY = 60_000;

/**
 * A new database of so many articles, one every 45 minutes until `now`, to be searched: most words of their sentences are in half of them all, which is harder on a
 * search than any newspaper, and between them stand words that are as rare as names are.
 */
export async function fillSearchable(file: string, articleCount: number, now: Date): Promise<void> {
  migrateDatabase(file);
  const writer = openWriter(file);
  const terms = {
    categories: CATEGORIES.map(key => importedCategory(key)),
    topics: [],
    authors: AUTHORS.map(key => importedAuthor(key)),
  };
  for (let first = 0; first < articleCount; first += BATCH) {
    const articles = Array.from({ length: Math.min(BATCH, articleCount - first) }, (_, index) =>
      writeArticle(first + index, new Date(now.getTime() - (articleCount - first - index) * INTERVAL_MS)),
    );
    const batch = importedBatch(articles, first === 0 ? terms : NONE);
    await applyImport(writer, { source: 'bench', batch, now });
  }
  writer.close();
}

const NONE = { categories: [], topics: [], authors: [] };

function writeArticle(index: number, publishedAt: Date) {
  const random = seededRandom(index + 1);
  const paragraph = () => ({
    type: 'paragraph' as const,
    children: [
      { type: 'text' as const, value: `${writeSentences(random, 2)} ${writeRareWords(random, RARE_WORDS)}.` },
    ],
  });
  return importedArticle(`article-${index}`, {
    headline: `${writeHeadline(random)}, ${writeRareWords(random, 2)}`,
    standfirst: writeSentences(random, 1),
    publishedAt,
    body: { type: 'body', children: Array.from({ length: PARAGRAPHS }, paragraph) },
    categoryKeys: [index % 3 === 0 ? (CATEGORIES[0] ?? '') : random.pick(CATEGORIES)],
    topicKeys: [],
    authorKeys: [random.pick(AUTHORS)],
  });
}

function writeRareWords(random: Random, count: number): string {
  return Array.from({ length: count }, () => rareWord(drawRank(random))).join(' ');
}

/** Ranks fall as words do: the chance of each is the less the higher it is (Zipf's law). */
export function drawRank({ next }: Random): number {
  return Math.floor(VOCABULARY ** next());
}

const SYLLABLES = [
  'ba',
  'cho',
  'di',
  'fu',
  'ga',
  'lé',
  'mo',
  'ni',
  'pou',
  'ra',
  'sé',
  'ti',
  'vo',
  'zan',
  'bri',
  'clo',
];

/** Always the same word of a rank. */
export function rareWord(rank: number): string {
  let word = '';
  for (let rest = rank + SYLLABLES.length ** 2; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word;
}

function keys(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index}`);
}
