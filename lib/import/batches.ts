import type {
  ImportedArticle,
  ImportedAuthor,
  ImportedBatch,
  ImportedCategory,
  ImportedTopic,
} from '#lib/domain/imported.ts';

/** What articles refer to: it must be there before they are. */
export interface ImportedReferences {
  readonly authors: readonly ImportedAuthor[];
  /** Parents before their children. */
  readonly categories: readonly ImportedCategory[];
  readonly topics: readonly ImportedTopic[];
}

/** An import in pieces that fit in memory, in the order their references need. */
export async function* toBatches(
  { authors, categories, topics }: ImportedReferences,
  articles: AsyncIterable<ImportedArticle>,
): AsyncGenerator<ImportedBatch> {
  yield { authors, categories, topics, articles: [] };
  let batch: ImportedArticle[] = [];
  for await (const article of articles) {
    batch.push(article);
    if (batch.length < ARTICLES_MAX) continue;
    yield { ...NO_REFERENCES, articles: batch };
    batch = [];
  }
  if (batch.length > 0) yield { ...NO_REFERENCES, articles: batch };
}

const ARTICLES_MAX = 50;
const NO_REFERENCES: ImportedReferences = { authors: [], categories: [], topics: [] };
