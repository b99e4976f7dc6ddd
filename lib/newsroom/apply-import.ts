import { setTimeout } from 'node:timers/promises';
import type { Transaction, Writer } from '#db/client.ts';
import { transact } from '#db/engines/sqlite/transaction.ts';
import type { ImportCounts, ImportedArticle, ImportedBatch, ImportedKind } from '#lib/domain/imported.ts';
import { finishImport } from './finish-import.ts';
import { importArticles } from './import/import-articles.ts';
import { importAuthor } from './import/import-author.ts';
import { importCategory } from './import/import-category.ts';
import type { ImportContext, Outcome } from './import/import-once.ts';
import { importPage } from './import/import-page.ts';
import { importTopic } from './import/import-topic.ts';
import { redirectFront } from './import/redirect-front.ts';

/** Less than half of the longest transaction an import may make (50 ms), for its last step may be a long one. */
const TRANSACTION_MS = 20;

/** Between two transactions. Another process waiting to write tries again at most every 100 ms, and would never find the lock free. */
const PAUSE_MS = 5;

/** Articles of one step: it takes about 15 ms. */
const ARTICLES_MAX = 40;

export interface ImportToApply {
  /** Names the site or file the batch comes from: keys are unique within it. */
  readonly source: string;
  readonly batch: ImportedBatch;
  readonly now: Date;
  /** More batches follow, so that readers may see this one up to two seconds later; `finishImport` comes after the last. */
  readonly isFollowed?: boolean;
  /** Told of each thing that could not be used as it came, and what was done about it. */
  readonly onRepair?: ImportContext['onRepair'];
}

/**
 * Writes what an import brings, in short transactions. Each thing is written whole with the record of its import, so that an import that was killed
 * is completed by running it again, and one that was complete changes nothing. Throws on a reference to something not imported before.
 */
export async function applyImport(
  writer: Writer,
  { source, batch, now, isFollowed = false, onRepair }: ImportToApply,
): Promise<ImportCounts> {
  const counts = {
    author: noneYet(),
    category: noneYet(),
    topic: noneYet(),
    article: noneYet(),
    page: noneYet(),
  };
  const steps = toSteps(batch, { source, now, onRepair });
  while (steps.length > 0) {
    const taken = await transact(writer, tx => takeSteps(tx, steps), 'paced');
    for (const { kind, outcomes } of taken) for (const outcome of outcomes) counts[kind][outcome] += 1;
    await setTimeout(PAUSE_MS);
  }
  if (!isFollowed) await finishImport(writer);
  return counts;
}

function noneYet(): Record<Outcome, number> {
  return { created: 0, updated: 0, unchanged: 0 };
}

interface Step {
  readonly kind: ImportedKind;
  readonly take: (tx: Transaction) => Promise<readonly Outcome[]>;
}

/** In the order of their references. */
function toSteps(batch: ImportedBatch, context: ImportContext): Step[] {
  const { authors, categories, topics, articles, pages = [], frontOldAddresses = [] } = batch;
  return [
    ...authors.map(author => toStep('author', tx => importAuthor(tx, author, context))),
    ...categories.map(category => toStep('category', tx => importCategory(tx, category, context))),
    ...topics.map(topic => toStep('topic', tx => importTopic(tx, topic, context))),
    ...toGroups(articles).map(
      (group): Step => ({ kind: 'article', take: tx => importArticles(tx, group, context) }),
    ),
    ...pages.map(page => toStep('page', tx => importPage(tx, page, context))),
    ...frontOldAddresses.map(
      (address): Step => ({
        kind: 'page',
        take: tx => redirectFront(tx, address, context).then(() => []),
      }),
    ),
  ];
}

function toStep(kind: ImportedKind, takeOne: (tx: Transaction) => Promise<Outcome>): Step {
  return { kind, take: async tx => [await takeOne(tx)] };
}

/** Articles in their order, a few at a time; one that comes again is in a later group, and finds what the first one made. */
function toGroups(articles: readonly ImportedArticle[]): readonly (readonly ImportedArticle[])[] {
  const groups: ImportedArticle[][] = [];
  const keys = new Set<string>();
  for (const article of articles) {
    const group = groups.at(-1);
    if (group && group.length < ARTICLES_MAX && !keys.has(article.key)) {
      group.push(article);
    } else {
      groups.push([article]);
      keys.clear();
    }
    keys.add(article.key);
  }
  return groups;
}

/** Takes steps off the front until the transaction has lasted long enough. */
async function takeSteps(tx: Transaction, steps: Step[]) {
  const startedAt = performance.now();
  const taken: { readonly kind: ImportedKind; readonly outcomes: readonly Outcome[] }[] = [];
  do {
    const step = steps.shift();
    if (!step) break;
    taken.push({ kind: step.kind, outcomes: await step.take(tx) });
  } while (performance.now() - startedAt < TRANSACTION_MS);
  return taken;
}
