import type { Transaction, Writer } from '#db/client.ts';
import { savePictures } from '#db/mutations/save-pictures.ts';
import { listStoredPictures } from '#db/queries/stored-pictures.ts';
import { transact } from '#db/transact.ts';
import { DEMONSTRATION_SOURCE } from '#lib/domain/demonstration.ts';
import type { ImportCounts, ImportedBatch } from '#lib/domain/imported.ts';
import type { PictureToSave } from '#lib/domain/picture.ts';
import type { ImportContext } from './import/import-once.ts';
import { StepCounts, toSteps } from './import/import-steps.ts';
import { isUntouched } from './is-untouched.ts';

interface Loading extends Pick<ImportContext, 'now' | 'onRepair'> {
  readonly batches: readonly ImportedBatch[];
  /** Their files are kept already. */
  readonly pictures: readonly PictureToSave[];
  /** Asked again under the lock: an import may have come first. */
  readonly isForUntouchedOnly: boolean;
}

/**
 * Writes the demonstration edition in one transaction, of a tenth of a second: a start that is killed leaves all of it or nothing, and in the second case the
 * next start finds the database as new as it was. `undefined` when it was for an untouched database only, and this is none.
 */
export function applyDemonstration(
  writer: Writer,
  { batches, pictures, isForUntouchedOnly, ...context }: Loading,
): Promise<ImportCounts | undefined> {
  return transact(writer, async tx => {
    if (isForUntouchedOnly && !(await isUntouched(tx))) return undefined;
    const counts = new StepCounts();
    const seenWords = new Set<string>();
    for (const batch of batches) {
      for (const step of toSteps(batch, { source: DEMONSTRATION_SOURCE, seenWords, ...context })) {
        counts.add(step, await step.take(tx));
      }
    }
    await saveNewPictures(tx, pictures, context.now);
    return counts.value;
  });
}

/** Those that are remembered as they are stay as they are: a second load changes nothing. */
async function saveNewPictures(
  tx: Transaction,
  pictures: readonly PictureToSave[],
  now: Date,
): Promise<void> {
  const known = await listStoredPictures(tx, { sources: pictures.map(({ source }) => source) });
  const changed = pictures.filter(({ source, hash }) => known.get(source)?.hash !== hash);
  if (changed.length > 0) await savePictures(tx, { pictures: changed, articleIds: [], pageIds: [], now });
}
