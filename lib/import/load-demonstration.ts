import { join } from 'node:path';
import type { Writer } from '#db/client.ts';
import { DEMONSTRATION_SOURCE } from '#lib/domain/demonstration.ts';
import { applyDemonstration } from '#lib/newsroom/apply-demonstration.ts';
import type { ImportReport } from './import-report.ts';
import { importFolder } from './markdown/import-folder.ts';

const FOLDER = join(import.meta.dirname, '../../db/demo');

interface DemonstrationToLoad {
  readonly writer: Writer;
  readonly timeZone: string;
  readonly now: Date;
  /** Leaves a database alone that ever held anything. */
  readonly isForUntouchedOnly: boolean;
}

/** Loads the demonstration edition (`db/demo`), dated from `now` on. The report of one that was not written has no counts. */
export function loadDemonstration({
  writer,
  timeZone,
  now,
  isForUntouchedOnly,
}: DemonstrationToLoad): Promise<ImportReport> {
  return importFolder({
    folder: FOLDER,
    source: DEMONSTRATION_SOURCE,
    writer,
    timeZone,
    now,
    write: async (batches, { onRepair }) => {
      const counts = await applyDemonstration(writer, {
        batches: await Array.fromAsync(batches),
        now,
        onRepair,
        isForUntouchedOnly,
      });
      return counts && { counts };
    },
  });
}
