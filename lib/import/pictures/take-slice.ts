import { Readable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import { hashOriginal, hasOriginal } from '#lib/darkroom/media-folder.ts';
import type { PictureToSave, StoredPicture } from '#lib/domain/picture.ts';
import type { PictureBytes, ReadPicture } from './picture-origin.ts';
import type { PictureUse } from './picture-uses.ts';
import { type Taken, takePicture } from './take-picture.ts';

export interface Taking {
  readonly read: ReadPicture;
  readonly mediaFolder: string;
  /** Examines every picture and keeps none. */
  readonly isDryRun: boolean;
  /** Looks again at files that are held, for they may have been replaced under their names; else what is held is not read. */
  readonly noticesChanges?: boolean;
}

export interface UseOutcome {
  readonly use: PictureUse;
  readonly outcome: Taken | 'unchanged';
}

/** Several are on their way at once, for a line is slow; they are looked at one after the other, for each may need what memory there is. */
const READS_MAX = 4;

/** Takes a few pictures: keeps the files of those that are not held yet. `known` is what is held, by where it was. */
export async function takeSlice(
  uses: readonly PictureUse[],
  taking: Taking & { readonly known: ReadonlyMap<string, StoredPicture> },
  onDone: () => void = () => {},
): Promise<readonly UseOutcome[]> {
  const { known, read, mediaFolder, noticesChanges = false } = taking;
  const arrivals = Readable.from(uses).map(
    async (use: PictureUse): Promise<Arrival> => {
      const stored = known.get(use.image.source);
      const isHeld = await hasFile(stored, mediaFolder);
      if (isHeld && !noticesChanges) return { use, file: 'unchanged' };
      const file = await read(use.image.source);
      const isSame = isHeld && (!file.bytes || isUnchanged(stored, file.bytes, use));
      return { use, file: isSame ? 'unchanged' : file };
    },
    { concurrency: READS_MAX },
  );
  const outcomes: UseOutcome[] = [];
  for await (const { use, file } of arrivals as AsyncIterable<Arrival>) {
    outcomes.push({ use, outcome: await examine(use, file, taking) });
    onDone();
  }
  return outcomes;
}

function isUnchanged(stored: StoredPicture | undefined, bytes: Buffer, { focus }: PictureUse): boolean {
  return hashOriginal(bytes) === stored?.hash && isDeepStrictEqual(stored.focus, focus);
}

interface Arrival {
  readonly use: PictureUse;
  readonly file: PictureBytes | 'unchanged';
}

async function examine(
  { focus }: PictureUse,
  file: Arrival['file'],
  taking: Taking,
): Promise<UseOutcome['outcome']> {
  if (file === 'unchanged') return file;
  return file.bytes ? takePicture(file.bytes, { ...taking, focus }) : { ok: false, reason: file.reason };
}

async function hasFile(stored: StoredPicture | undefined, mediaFolder: string): Promise<boolean> {
  return stored !== undefined && stored.lightBytes > 0 && (await hasOriginal(mediaFolder, stored.hash));
}

/** What is to be remembered of a picture that was taken; `undefined` for one that was not. */
export function toPictureToSave({ use: { image }, outcome }: UseOutcome): PictureToSave | undefined {
  if (outcome === 'unchanged' || !outcome.ok) return undefined;
  const { source, alt, caption, credit } = image;
  return { ...outcome.stored, source, mediaType: outcome.mediaType, alt, caption, credit };
}
