import { openWriter } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import {
  importedArticle,
  importedAuthor,
  importedBatch,
  importedCategory,
  importedTopic,
} from '../support/imported-batch.ts';

/** The category that a third of the articles stand in. */
export const LARGE_CATEGORY = 'rubrique-0';
const CATEGORIES = keys('rubrique', 8);
const TOPICS = keys('sujet', 40);
const AUTHORS = keys('auteur', 6);
const BATCH = 200;
const INTERVAL_MS = 45 * 60_000;
const BODY = {
  type: 'body',
  children: Array.from({ length: 12 }, () => ({
    type: 'paragraph' as const,
    children: [
      {
        type: 'text' as const,
        value: 'Un paragraphe de journal, avec assez de mots pour une phrase. '.repeat(5),
      },
    ],
  })),
} as const;

/** A new database of so many articles, one every 45 minutes until `now`: their words do not matter, only how many there are. */
export async function fillDatabase(file: string, articleCount: number, now: Date): Promise<void> {
  migrateDatabase(file);
  const writer = openWriter(file);
  for (let first = 0; first < articleCount; first += BATCH) {
    const articles = Array.from({ length: Math.min(BATCH, articleCount - first) }, (_, index) =>
      articleOf(first + index, articleCount, now),
    );
    await applyImport(writer, {
      source: 'bench',
      batch: importedBatch(articles, first === 0 ? TERMS : NONE),
      now,
    });
  }
  writer.close();
}

export function slugOf(index: number): string {
  return `article-${index}`;
}

const TERMS = {
  categories: CATEGORIES.map(key => importedCategory(key)),
  topics: TOPICS.map(key => importedTopic(key)),
  authors: AUTHORS.map(key => importedAuthor(key)),
};
const NONE = { categories: [], topics: [], authors: [] };

function articleOf(index: number, articleCount: number, now: Date) {
  return importedArticle(slugOf(index), {
    publishedAt: new Date(now.getTime() - (articleCount - index) * INTERVAL_MS),
    body: BODY,
    categoryKeys: [index % 3 === 0 ? LARGE_CATEGORY : pick(CATEGORIES, index)],
    topicKeys: [...new Set([pick(TOPICS, index), pick(TOPICS, index * 7)])],
    authorKeys: [pick(AUTHORS, index)],
  });
}

function pick(names: readonly string[], index: number): string {
  return names[index % names.length] ?? '';
}

function keys(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index}`);
}
