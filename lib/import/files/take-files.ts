import type { Writer } from '#db/client.ts';
import { clearIncoming } from '#lib/darkroom/media-folder.ts';
import { inSlices } from '#lib/domain/in-slices.ts';
import { finishImport } from '#lib/newsroom/finish-import.ts';
import type { FileFault, FileReport } from './file-report.ts';
import { type Keeping, type Refused, type Taking, takeSlice } from './take-slice.ts';

export interface FilesToTake<Use> extends Taking {
  readonly writer: Writer;
  /** The import that brought what names them. */
  readonly source: string;
  readonly uses: readonly Use[];
  readonly now: Date;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What is remembered of files of one kind, besides what is done with each. */
export interface Remembering<Use, Known, Taken> extends Keeping<Use, Known, Taken> {
  /** What is known already, by where it was. */
  readonly listKnown: (sources: readonly string[]) => Promise<ReadonlyMap<string, Known>>;
  readonly record: (taken: readonly TakenUse<Use, Taken>[]) => Promise<void>;
}

export interface TakenUse<Use, Taken> {
  readonly use: Use;
  readonly taken: Taken;
}

/** Files between two transactions. A run that is killed loses no file, and of its rows these at most: the next run makes them good. */
const SLICE = 20;

/** Faults that a report names; the others it counts. */
const FAULTS_MAX = 100;

/** Keeps the files of an import that are not kept yet, and shows them to readers a few at a time. */
export async function takeFiles<Use, Known, Taken extends { readonly ok: true }>(
  remembering: Remembering<Use, Known, Taken>,
  { uses, now, onProgress, ...taking }: FilesToTake<Use>,
): Promise<FileReport> {
  const { writer, mediaFolder, isDryRun } = taking;
  if (!isDryRun) await clearIncoming(mediaFolder, now);
  const faults: FileFault[] = [];
  const counts = { stored: 0, unchanged: 0, leftOut: 0 };
  let done = 0;
  for (const slice of inSlices(uses, SLICE)) {
    const outcomes = await takeSlice<Use, Known, Taken>(slice, {
      ...taking,
      keeping: remembering,
      known: await remembering.listKnown(slice.map(remembering.sourceOf)),
      onDone: () => onProgress?.(++done, uses.length),
    });
    const taken: TakenUse<Use, Taken>[] = [];
    for (const { use, outcome } of outcomes) {
      if (outcome === 'unchanged') counts.unchanged++;
      else if (isTaken(outcome)) taken.push({ use, taken: outcome });
      else {
        counts.leftOut++;
        if (faults.length < FAULTS_MAX)
          faults.push({ source: remembering.sourceOf(use), reason: outcome.reason });
      }
    }
    counts.stored += taken.length;
    if (!isDryRun && taken.length > 0) await remembering.record(taken);
  }
  if (!isDryRun) await finishImport(writer);
  return { found: uses.length, ...counts, faults };
}

function isTaken<Taken extends { readonly ok: true }>(outcome: Taken | Refused): outcome is Taken {
  return outcome.ok;
}
