import type { Reader } from '#db/client.ts';
import { findSearchView } from '#lib/content/search-view.ts';
import type { ImportedArticle, ImportedBatch } from '#lib/domain/imported.ts';
import type { Search } from '#lib/domain/search.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { createDatabase, type TestDatabase } from './database.ts';
import { importedBatch, NOW } from './imported-batch.ts';

/** A database with these articles. */
export async function createNewspaper(
  articles: readonly ImportedArticle[],
  terms?: Pick<ImportedBatch, 'authors' | 'categories' | 'topics'>,
): Promise<TestDatabase> {
  const database = await createDatabase();
  await applyImport(database.writer, { source: 'essai', batch: importedBatch(articles, terms), now: NOW });
  return database;
}

/** A text of one paragraph. */
export function bodyOf(text: string) {
  return {
    body: { type: 'body', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] },
    bodySource: `<p>${text}</p>`,
  } as const;
}

export async function requireAnswer(reader: Reader, search: string | Search, now = NOW) {
  const asked = typeof search === 'string' ? { question: search } : search;
  const view = await findSearchView(reader, { ...asked, number: 1, now });
  if (!view) throw new Error('The first page of an answer is always there.');
  return view;
}

/** The slugs of the answers to a search. */
export async function listAnswers(
  reader: Reader,
  search: string | Search,
  now = NOW,
): Promise<readonly string[]> {
  return (await requireAnswer(reader, search, now)).found.map(({ article }) => article.slug);
}
