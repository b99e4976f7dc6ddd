import { setTimeout } from 'node:timers/promises';
import type { Transaction, Writer } from '#db/client.ts';
import { transact } from '#db/engines/sqlite/transaction.ts';
import type { ImportCounts, ImportedBatch, ImportedKind } from '#lib/domain/imported.ts';
import { finishImport } from './finish-import.ts';
import { importArticle } from './import/import-article.ts';
import { importAuthor } from './import/import-author.ts';
import { importCategory } from './import/import-category.ts';
import type { ImportContext, Outcome } from './import/import-once.ts';
import { importTopic } from './import/import-topic.ts';

/** Half of the longest transaction an import may make, for its last article may be a long one. */
const TRANSACTION_MS = 25;

/** Between two transactions. Another process waiting to write tries again at most every 100 ms, and would never find the lock free. */
const PAUSE_MS = 5;

export interface ImportToApply {
  /** Names the site or file the batch comes from: keys are unique within it. */
  readonly source: string;
  readonly batch: ImportedBatch;
  readonly now: Date;
  /** More batches follow, so that readers may see this one up to two seconds later; `finishImport` comes after the last. */
  readonly isFollowed?: boolean;
}

/**
 * Writes what an import brings, in short transactions. Each thing is written whole with the record of its import, so that an import that was killed
 * is completed by running it again, and one that was complete changes nothing. Throws on a reference to something not imported before.
 */
export async function applyImport(
  writer: Writer,
  { source, batch, now, isFollowed = false }: ImportToApply,
): Promise<ImportCounts> {
  const counts = { author: noneYet(), category: noneYet(), topic: noneYet(), article: noneYet() };
  const steps = toSteps(batch, { source, now });
  while (steps.length > 0) {
    const outcomes = await transact(writer, tx => takeSteps(tx, steps), 'paced');
    for (const { kind, outcome } of outcomes) counts[kind][outcome] += 1;
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
  readonly take: (tx: Transaction) => Promise<Outcome>;
}

/** In the order of their references. */
function toSteps({ authors, categories, topics, articles }: ImportedBatch, context: ImportContext): Step[] {
  return [
    ...authors.map(author => toStep('author', tx => importAuthor(tx, author, context))),
    ...categories.map(category => toStep('category', tx => importCategory(tx, category, context))),
    ...topics.map(topic => toStep('topic', tx => importTopic(tx, topic, context))),
    ...articles.map(article => toStep('article', tx => importArticle(tx, article, context))),
  ];
}

function toStep(kind: ImportedKind, take: Step['take']): Step {
  return { kind, take };
}

/** Takes steps off the front until the transaction has lasted long enough. */
async function takeSteps(tx: Transaction, steps: Step[]) {
  const startedAt = performance.now();
  const outcomes: { readonly kind: ImportedKind; readonly outcome: Outcome }[] = [];
  do {
    const step = steps.shift();
    if (!step) break;
    outcomes.push({ kind: step.kind, outcome: await step.take(tx) });
  } while (performance.now() - startedAt < TRANSACTION_MS);
  return outcomes;
}
