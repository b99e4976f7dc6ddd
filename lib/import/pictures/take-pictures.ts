import type { Writer } from '#db/client.ts';
import { clearIncoming } from '#lib/darkroom/media-folder.ts';
import { inSlices } from '#lib/domain/in-slices.ts';
import { finishImport } from '#lib/newsroom/finish-import.ts';
import { listKnownPictures, recordPictures } from '#lib/newsroom/record-pictures.ts';
import type { PictureFault, PictureReport } from './picture-report.ts';
import type { PictureUse } from './picture-uses.ts';
import { type Taking, takeSlice, toPictureToSave, type UseOutcome } from './take-slice.ts';

export interface PicturesToTake extends Taking {
  readonly writer: Writer;
  /** The import that brought what shows them. */
  readonly source: string;
  readonly uses: readonly PictureUse[];
  readonly now: Date;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Pictures between two transactions. A run that is killed loses no file, and of its rows these at most: the next run makes them good. */
const SLICE = 20;

/** Faults that a report names; the others it counts. */
const FAULTS_MAX = 100;

/** Keeps the pictures of an import that are not kept yet, and shows them to readers a few at a time. */
export async function takePictures(options: PicturesToTake): Promise<PictureReport> {
  const { writer, uses, mediaFolder, now, isDryRun, onProgress } = options;
  if (!isDryRun) await clearIncoming(mediaFolder, now);
  const faults: PictureFault[] = [];
  const counts = { stored: 0, unchanged: 0, leftOut: 0 };
  let done = 0;
  for (const slice of inSlices(uses, SLICE)) {
    const known = await listKnownPictures(writer, { sources: slice.map(({ image }) => image.source) });
    const outcomes = await takeSlice(slice, { ...options, known }, () => onProgress?.(++done, uses.length));
    if (!isDryRun) await recordTaken(outcomes, options);
    for (const { use, outcome } of outcomes) {
      if (outcome === 'unchanged') counts.unchanged++;
      else if (outcome.ok) counts.stored++;
      else {
        counts.leftOut++;
        if (faults.length < FAULTS_MAX) faults.push({ source: use.image.source, reason: outcome.reason });
      }
    }
  }
  if (!isDryRun) await finishImport(writer);
  return { found: uses.length, ...counts, faults };
}

async function recordTaken(
  outcomes: readonly UseOutcome[],
  { writer, source, now }: PicturesToTake,
): Promise<void> {
  const pictures = outcomes.flatMap(outcome => {
    const picture = toPictureToSave(outcome);
    return picture ? [{ ...picture, users: outcome.use.users }] : [];
  });
  if (pictures.length > 0) await recordPictures(writer, { source, pictures, now });
}
