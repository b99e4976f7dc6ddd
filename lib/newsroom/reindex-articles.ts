import { isDeepStrictEqual } from 'node:util';
import type { Writer } from '#db/client.ts';
import { queueForSearch } from '#db/mutations/queue-for-search.ts';
import { queueRelated } from '#db/mutations/related-lists.ts';
import { renewNameKeys } from '#db/mutations/renew-name-keys.ts';
import { type ArticleBodyToSave, saveArticleBody } from '#db/mutations/save-article-body.ts';
import { type ArticleOrigin, listArticleOrigins } from '#db/queries/article-origins.ts';
import { type ArticleSource, findLastArticleId, listArticleSources } from '#db/queries/article-sources.ts';
import { transact } from '#db/transact.ts';
import type { ParsedBody } from '#lib/body/parse-html.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import { countWords } from '#lib/french/reading-time.ts';
import { finishImport } from './finish-import.ts';
import { indexSearch } from './index-search.ts';
import { listImportedAddresses } from './list-imported-addresses.ts';

const SLICE = 50;

export interface BodyToRebuild {
  readonly article: ArticleSource;
  /** The import it came with, if it came with one. */
  readonly origin: ArticleOrigin | undefined;
  /** The address of another article of that import, by its key there. */
  readonly addressOf: (key: string) => string | undefined;
}

interface Reindexing {
  readonly rebuild: (body: BodyToRebuild) => Promise<ParsedBody>;
  readonly onProgress?: (share: number) => void;
}

export interface ReindexReport {
  readonly changed: number;
  readonly unchanged: number;
  /** Kept as they are: their source alone would give less than they have, since it names pictures of a media library. */
  readonly kept: number;
}

/**
 * Makes the tree and the word count of every article again from its source, of which only what differs is written, its words in the search
 * index, and the order of authors and topics. It can be interrupted, and run again.
 */
export async function reindexArticles(
  writer: Writer,
  { rebuild, onProgress }: Reindexing,
): Promise<ReindexReport> {
  const origins = await readOrigins(writer);
  const addresses = new Map<string, ReadonlyMap<string, string>>();
  const lastId = await transact(writer, findLastArticleId);
  const report = { changed: 0, unchanged: 0, kept: 0 };
  for (let afterId = 0; ; ) {
    const slice = await transact(writer, tx => listArticleSources(tx, { afterId, limit: SLICE }));
    const ids = slice.map(({ id }) => id);
    for (const article of slice) {
      const origin = origins.get(article.id);
      const known = origin && (addresses.get(origin.source) ?? (await listImportedAddresses(writer, origin)));
      if (origin && known) addresses.set(origin.source, known);
      const parsed = await rebuild({ article, origin, addressOf: key => known?.get(key) });
      const { outcome, change } = compare(article, parsed);
      if (change) await transact(writer, tx => saveArticleBody(tx, change), 'paced');
      report[outcome]++;
      onProgress?.(Math.min(1, article.id / lastId));
    }
    await transact(writer, async tx => {
      await queueForSearch(tx, ids);
      await queueRelated(tx, { articleIds: ids, priority: 'rest' });
    });
    await indexSearch(writer);
    const last = slice.at(-1);
    if (!last || slice.length < SLICE) break;
    afterId = last.id;
  }
  for (const kind of ['author', 'topic'] as const) await renewNames(writer, kind);
  await finishImport(writer);
  return report;
}

const NAMES = 200;

async function renewNames(writer: Writer, kind: 'author' | 'topic'): Promise<void> {
  for (let last: number | undefined = 0; last !== undefined; ) {
    const afterId: number = last;
    last = await transact(writer, tx => renewNameKeys(tx, { kind, afterId, limit: NAMES }), 'paced');
  }
}

interface Comparison {
  readonly outcome: keyof ReindexReport;
  readonly change?: ArticleBodyToSave;
}

function compare({ id, bodySource, ...former }: ArticleSource, { body, dropped }: ParsedBody): Comparison {
  const wordCount = countWords(renderBodyText(body));
  if (isDeepStrictEqual(body, former.body) && wordCount === former.wordCount) return { outcome: 'unchanged' };
  if (dropped.some(({ kind }) => kind === 'dropped-shortcode')) return { outcome: 'kept' };
  return { outcome: 'changed', change: { id, bodySource, body, wordCount } };
}

const ORIGINS = 500;

async function readOrigins(writer: Writer): Promise<ReadonlyMap<number, ArticleOrigin>> {
  const origins = new Map<number, ArticleOrigin>();
  for (let afterRecordId = 0; ; ) {
    const slice = await transact(writer, tx => listArticleOrigins(tx, { afterRecordId, limit: ORIGINS }));
    for (const origin of slice) origins.set(origin.articleId, origin);
    const last = slice.at(-1);
    if (!last || slice.length < ORIGINS) return origins;
    afterRecordId = last.recordId;
  }
}
