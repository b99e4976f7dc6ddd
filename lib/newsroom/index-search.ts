import type { Reader, Transaction, Writer } from '#db/client.ts';
import { indexArticles } from '#db/mutations/index-articles.ts';
import type { ArticleToIndex } from '#db/mutations/parts/search-rows.ts';
import { settleRevision } from '#db/mutations/settle-revision.ts';
import { hasSearchBacklog, listSearchBacklog, type SearchableArticle } from '#db/queries/search-backlog.ts';
import { transact } from '#db/transact.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import { readVocabulary } from '#lib/search/vocabulary.ts';
import { toArticleTerms, toArticleWords } from './article-terms.ts';

/** Articles of one transaction: it takes about 20 ms. */
const SLICE = 20;

/** In a second. */
const SLICES_DUE = 5;

/** Gives the search index the words of every article that waits in its backlog. It can be interrupted, and run again. */
export async function indexSearch(writer: Writer): Promise<void> {
  const seen = new Set<string>();
  while ((await transact(writer, tx => takeSlice(tx, seen), 'paced')) > 0);
}

/**
 * A few slices of the same, for a process that has other work to do: what an upgrade or a killed import left. Reads first: the write lock, for which
 * others may wait, is taken only when there is something to write.
 */
export async function indexDue(db: Reader, writer: Writer): Promise<void> {
  if (!(await hasSearchBacklog(db))) return;
  const seen = new Set<string>();
  for (let slice = 0; slice < SLICES_DUE; slice++) {
    if ((await transact(writer, tx => takeSlice(tx, seen), 'paced')) === 0) break;
  }
  await transact(writer, settleRevision);
}

async function takeSlice(tx: Transaction, seen: Set<string>): Promise<number> {
  const articles = await listSearchBacklog(tx, { limit: SLICE });
  await indexArticles(
    tx,
    articles.map(article => toIndexed(article, seen)),
  );
  return articles.length;
}

function toIndexed({ id, body, ...parts }: SearchableArticle, seen: Set<string>): ArticleToIndex {
  const words = { ...parts, bodyText: renderBodyText(body) };
  return {
    articleId: id,
    ...toArticleTerms(words),
    vocabulary: readVocabulary(toArticleWords(words), seen),
  };
}
