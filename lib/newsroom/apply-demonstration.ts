import type { Writer } from '#db/client.ts';
import { transact } from '#db/engines/sqlite/transaction.ts';
import { DEMONSTRATION_SOURCE } from '#lib/domain/demonstration.ts';
import type { ImportCounts, ImportedBatch } from '#lib/domain/imported.ts';
import type { ImportContext } from './import/import-once.ts';
import { StepCounts, toSteps } from './import/import-steps.ts';
import { isUntouched } from './is-untouched.ts';

interface Loading extends Pick<ImportContext, 'now' | 'onRepair'> {
  readonly batches: readonly ImportedBatch[];
  /** Asked again under the lock: an import may have come first. */
  readonly isForUntouchedOnly: boolean;
}

/**
 * Writes the demonstration edition in one transaction, of a tenth of a second: a start that is killed leaves all of it or nothing, and in the second case the
 * next start finds the database as new as it was. `undefined` when it was for an untouched database only, and this is none.
 */
export function applyDemonstration(
  writer: Writer,
  { batches, isForUntouchedOnly, ...context }: Loading,
): Promise<ImportCounts | undefined> {
  return transact(writer, async tx => {
    if (isForUntouchedOnly && !(await isUntouched(tx))) return undefined;
    const counts = new StepCounts();
    for (const batch of batches) {
      for (const step of toSteps(batch, { source: DEMONSTRATION_SOURCE, ...context })) {
        counts.add(step, await step.take(tx));
      }
    }
    return counts.value;
  });
}
