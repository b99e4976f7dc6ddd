import type { Reader } from '#db/client.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { createDatabase } from './database.ts';
import {
  importedArticle,
  importedAuthor,
  importedBatch,
  importedCategory,
  minutesBefore,
  NOW,
} from './imported-batch.ts';

/** `numero-0`, an hour old, and those before it, a minute apart. */
export function newest(count: number): readonly ImportedArticle[] {
  return Array.from({ length: count }, (_, index) =>
    importedArticle(`numero-${index}`, { publishedAt: minutesBefore(60 + index) }),
  );
}

export function slugs(articles: readonly { readonly slug: string }[]): readonly string[] {
  return articles.map(article => article.slug);
}

/** A newspaper with these articles, a category and an author that have none. */
export async function paperOf(articles: readonly ImportedArticle[]): Promise<Reader> {
  const { reader, writer } = await createDatabase();
  const categories = [importedCategory('sport'), importedCategory('vide')];
  const authors = [importedAuthor('amina'), importedAuthor('muette')];
  const batch = importedBatch(articles, { categories, authors });
  await applyImport(writer, { source: 'essai', batch, now: NOW });
  return reader;
}
