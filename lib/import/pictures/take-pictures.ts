import { Readable } from 'node:stream';
import type { Writer } from '#db/client.ts';
import { clearIncoming, hasOriginal } from '#lib/darkroom/media-folder.ts';
import type { StoredPicture } from '#lib/domain/picture.ts';
import { finishImport } from '#lib/newsroom/finish-import.ts';
import { listKnownPictures, recordPictures } from '#lib/newsroom/record-pictures.ts';
import type { PictureBytes, ReadPicture } from './picture-origin.ts';
import type { PictureFault, PictureReport } from './picture-report.ts';
import type { PictureUse } from './picture-uses.ts';
import { type Taken, takePicture } from './take-picture.ts';

export interface PicturesToTake {
  readonly writer: Writer;
  /** The import that brought what shows them. */
  readonly source: string;
  readonly uses: readonly PictureUse[];
  readonly read: ReadPicture;
  readonly mediaFolder: string;
  readonly now: Date;
  /** Examines every picture and keeps none. */
  readonly isDryRun: boolean;
  readonly onProgress?: (done: number, total: number) => void;
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
  for (let start = 0; start < uses.length; start += SLICE) {
    const outcomes = await takeSlice(uses.slice(start, start + SLICE), options, () =>
      onProgress?.(++done, uses.length),
    );
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

interface UseOutcome {
  readonly use: PictureUse;
  readonly outcome: Taken | 'unchanged';
}

/** Several are on their way at once, for a line is slow; they are looked at one after the other, for each may need what memory there is. */
const READS_MAX = 4;

async function takeSlice(
  uses: readonly PictureUse[],
  { writer, read, mediaFolder, isDryRun }: PicturesToTake,
  onDone: () => void,
): Promise<readonly UseOutcome[]> {
  const known = await listKnownPictures(writer, { sources: uses.map(({ image }) => image.source) });
  const arrivals = Readable.from(uses).map(
    async (use: PictureUse): Promise<Arrival> => {
      const { source } = use.image;
      const isKept = await isHeld(known.get(source), mediaFolder);
      return { use, file: isKept ? 'unchanged' : await read(source) };
    },
    { concurrency: READS_MAX },
  );
  const outcomes: UseOutcome[] = [];
  for await (const { use, file } of arrivals as AsyncIterable<Arrival>) {
    outcomes.push({ use, outcome: await examine(file, { mediaFolder, isDryRun }) });
    onDone();
  }
  return outcomes;
}

interface Arrival {
  readonly use: PictureUse;
  readonly file: PictureBytes | 'unchanged';
}

async function examine(
  file: Arrival['file'],
  how: { readonly mediaFolder: string; readonly isDryRun: boolean },
): Promise<UseOutcome['outcome']> {
  if (file === 'unchanged') return file;
  return file.bytes ? takePicture(file.bytes, how) : { ok: false, reason: file.reason };
}

async function isHeld(stored: StoredPicture | undefined, mediaFolder: string): Promise<boolean> {
  return stored !== undefined && stored.lightBytes > 0 && (await hasOriginal(mediaFolder, stored.hash));
}

async function recordTaken(
  outcomes: readonly UseOutcome[],
  { writer, source, now }: PicturesToTake,
): Promise<void> {
  const pictures = outcomes.flatMap(({ use: { image, users }, outcome }) =>
    outcome === 'unchanged' || !outcome.ok
      ? []
      : [
          {
            ...outcome.stored,
            source: image.source,
            mediaType: outcome.mediaType,
            alt: image.alt,
            caption: image.caption,
            credit: image.credit,
            users,
          },
        ],
  );
  if (pictures.length > 0) await recordPictures(writer, { source, pictures, now });
}
