import type { ImportedArticle, ImportedBatch } from '#lib/domain/imported.ts';
import type { ExportPlan } from './plan-export.ts';

/**
 * An import in pieces that fit in memory, in the order their references need: authors, categories (parents first) and topics, then the articles
 * as they come.
 */
export async function* toBatches(
  plan: ExportPlan,
  articles: AsyncIterable<ImportedArticle>,
): AsyncGenerator<ImportedBatch> {
  for (const authors of slices([...plan.authors.values()])) yield { ...EMPTY, authors };
  for (const categories of slices(plan.categories)) yield { ...EMPTY, categories };
  for (const topics of slices(plan.topics)) yield { ...EMPTY, topics };
  let batch: ImportedArticle[] = [];
  for await (const article of articles) {
    batch.push(article);
    if (batch.length < ARTICLES_MAX) continue;
    yield { ...EMPTY, articles: batch };
    batch = [];
  }
  if (batch.length > 0) yield { ...EMPTY, articles: batch };
}

const EMPTY: ImportedBatch = { authors: [], categories: [], topics: [], articles: [] };
const TERMS_MAX = 500;
const ARTICLES_MAX = 50;

function* slices<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += TERMS_MAX) yield all.slice(start, start + TERMS_MAX);
}
