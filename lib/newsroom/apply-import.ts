import { setTimeout } from 'node:timers/promises';
import type { Transaction, Writer } from '#db/client.ts';
import { transact } from '#db/transact.ts';
import { DEMONSTRATION_SOURCE } from '#lib/domain/demonstration.ts';
import type { ImportCounts, ImportedBatch, RemovedCounts } from '#lib/domain/imported.ts';
import { finishImport } from './finish-import.ts';
import type { ImportContext, Outcome } from './import/import-once.ts';
import { type ImportStep, StepCounts, toSteps } from './import/import-steps.ts';
import { removeDemonstrationIn } from './remove-demonstration.ts';

/** Less than half of the longest transaction an import may make (50 ms), for its last step may be a long one. */
const TRANSACTION_MS = 20;

/** Between two transactions. Another process waiting to write tries again at most every 100 ms, and would never find the lock free. */
const PAUSE_MS = 5;

export interface ImportToApply {
  /** Names the site or file the batch comes from: keys are unique within it. */
  readonly source: string;
  readonly batch: ImportedBatch;
  readonly now: Date;
  /** More batches follow, so that readers may see this one up to two seconds later; `finishImport` comes after the last. */
  readonly isFollowed?: boolean;
  /** The words that the batches before it brought. */
  readonly seenWords?: Set<string>;
  /** Told of each thing that could not be used as it came, and what was done about it. */
  readonly onRepair?: ImportContext['onRepair'];
  /** When given, the demonstration edition gives way to a batch that brings something, and this is told how much went. */
  readonly onDemonstrationRemoved?: (removed: RemovedCounts) => void;
}

/**
 * Writes what an import brings, in short transactions. Each thing is written whole with its words in the search index and the record of its import, so that an import that was killed
 * is completed by running it again, and one that was complete changes nothing. Throws on a reference to something not imported before.
 */
export async function applyImport(
  writer: Writer,
  {
    source,
    batch,
    now,
    isFollowed = false,
    seenWords = new Set(),
    onRepair,
    onDemonstrationRemoved,
  }: ImportToApply,
): Promise<ImportCounts> {
  const counts = new StepCounts();
  const steps = toSteps(batch, { source, now, seenWords, onRepair });
  if (onDemonstrationRemoved && source !== DEMONSTRATION_SOURCE && bringsSomething(batch)) {
    makeWay(steps, onDemonstrationRemoved);
  }
  while (steps.length > 0) {
    const taken = await transact(writer, tx => takeSteps(tx, steps), 'paced');
    for (const { step, outcomes } of taken) counts.add(step, outcomes);
    await setTimeout(PAUSE_MS);
  }
  if (!isFollowed) await finishImport(writer);
  return counts.value;
}

/** The former address of a site's front alone replaces nothing. */
function bringsSomething(batch: ImportedBatch): boolean {
  const { authors, categories, topics, articles, pages = [], dossiers = [] } = batch;
  return [authors, categories, topics, articles, pages, dossiers].some(({ length }) => length > 0);
}

/** The demonstration goes in the very transaction that takes the first step, which may need the slugs it leaves. */
function makeWay(steps: ImportStep[], onRemoved: (removed: RemovedCounts) => void): void {
  const [first] = steps;
  if (!first) return;
  steps[0] = {
    ...first,
    take: async tx => {
      const removed = await removeDemonstrationIn(tx);
      const outcomes = await first.take(tx);
      if (removed) onRemoved(removed);
      return outcomes;
    },
  };
}

/** Takes steps off the front until the transaction has lasted long enough. */
async function takeSteps(tx: Transaction, steps: ImportStep[]) {
  const startedAt = performance.now();
  const taken: { readonly step: ImportStep; readonly outcomes: readonly Outcome[] }[] = [];
  do {
    const step = steps.shift();
    if (!step) break;
    taken.push({ step, outcomes: await step.take(tx) });
  } while (performance.now() - startedAt < TRANSACTION_MS);
  return taken;
}
