import { join } from 'node:path';
import type { Writer } from '#db/client.ts';
import { DEMONSTRATION_SOURCE } from '#lib/domain/demonstration.ts';
import type { PictureToSave } from '#lib/domain/picture.ts';
import { applyDemonstration } from '#lib/newsroom/apply-demonstration.ts';
import { takeSlice } from './files/take-slice.ts';
import type { ImportReport } from './import-report.ts';
import { type FolderPictures, importFolder } from './markdown/import-folder.ts';
import { keepPictures, toPictureToSave } from './pictures/keep-pictures.ts';

const FOLDER = join(import.meta.dirname, '../../db/demo');

interface DemonstrationToLoad {
  readonly writer: Writer;
  readonly timeZone: string;
  readonly now: Date;
  /** Leaves a database alone that ever held anything. */
  readonly isForUntouchedOnly: boolean;
  /** Where its pictures are kept. */
  readonly mediaFolder: string;
}

/** Loads the demonstration edition (`db/demo`), dated from `now` on. The report of one that was not written has no counts. */
export function loadDemonstration({
  writer,
  timeZone,
  now,
  isForUntouchedOnly,
  mediaFolder,
}: DemonstrationToLoad): Promise<ImportReport> {
  return importFolder({
    folder: FOLDER,
    source: DEMONSTRATION_SOURCE,
    writer,
    timeZone,
    now,
    write: async (batches, { onRepair, pictures }) => {
      const whole = await Array.fromAsync(batches);
      const counts = await applyDemonstration(writer, {
        batches: whole,
        pictures: await takeAll(pictures, mediaFolder),
        now,
        onRepair,
        isForUntouchedOnly,
      });
      return counts && { counts };
    },
  });
}

/** Their files are there before the transaction that shows them. */
async function takeAll(
  { list, read }: FolderPictures,
  mediaFolder: string,
): Promise<readonly PictureToSave[]> {
  const keeping = keepPictures({ mediaFolder, isDryRun: false });
  const outcomes = await takeSlice(list(), { keeping, read, known: new Map() });
  return outcomes.flatMap(({ use, outcome }) =>
    outcome !== 'unchanged' && outcome.ok ? [toPictureToSave(use, outcome)] : [],
  );
}
