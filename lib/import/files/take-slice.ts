import { Readable } from 'node:stream';
import type { FileBytes, ReadFile } from './file-origin.ts';

export interface Taking {
  readonly read: ReadFile;
  readonly mediaFolder: string;
  /** Examines every file and keeps none. */
  readonly isDryRun: boolean;
  /** Looks again at files that are held, for they may have been replaced under their names; else what is held is not read. */
  readonly noticesChanges?: boolean;
  /** How many files may be on their way at once, unless it is the usual number: twice as many may be in memory. */
  readonly readsMax?: number;
}

export type Refused = { readonly ok: false; readonly reason: string };

/** What is done with files of one kind. `Use` is a file as texts name it, `Known` what is remembered of one, `Taken` what is to be remembered. */
export interface Keeping<Use, Known, Taken> {
  readonly sourceOf: (use: Use) => string;
  /** Whether there is nothing to take again: the file is there, and all that readers are told of it is known. */
  readonly isHeld: (known: Known) => Promise<boolean>;
  /** Whether a file that is held is the one that came, used in the same way. */
  readonly isSame: (known: Known, bytes: Buffer, use: Use) => boolean;
  /** Examines a file and keeps it, or says why not. */
  readonly take: (bytes: Buffer, use: Use) => Promise<Taken | Refused>;
}

/** What a file came to, with the use it was taken for. */
export interface UseOutcome<Use, Taken> {
  readonly use: Use;
  readonly outcome: Taken | Refused | 'unchanged';
}

/** Several are on their way at once, for a line is slow; they are looked at one after the other, for each may need what memory there is. */
const READS_USUAL = 4;

interface Slice<Use, Known, Taken> extends Pick<Taking, 'read' | 'noticesChanges' | 'readsMax'> {
  readonly keeping: Keeping<Use, Known, Taken>;
  /** What is remembered, by where it was. */
  readonly known: ReadonlyMap<string, Known>;
  readonly onDone?: () => void;
}

/** Takes a few files: keeps those that are not held yet. */
export async function takeSlice<Use, Known, Taken>(
  uses: readonly Use[],
  { keeping, known, read, noticesChanges = false, readsMax = READS_USUAL, onDone }: Slice<Use, Known, Taken>,
): Promise<readonly UseOutcome<Use, Taken>[]> {
  const arrivals = Readable.from(uses).map(
    async (use: Use): Promise<Arrival<Use>> => {
      const source = keeping.sourceOf(use);
      const stored = known.get(source);
      const held = stored !== undefined && (await keeping.isHeld(stored)) ? stored : undefined;
      if (held !== undefined && !noticesChanges) return { use, file: 'unchanged' };
      const file = await read(source);
      const isSame = held !== undefined && (!file.bytes || keeping.isSame(held, file.bytes, use));
      return { use, file: isSame ? 'unchanged' : file };
    },
    { concurrency: readsMax },
  );
  const outcomes: UseOutcome<Use, Taken>[] = [];
  for await (const { use, file } of arrivals as AsyncIterable<Arrival<Use>>) {
    outcomes.push({ use, outcome: await examine(use, file, keeping) });
    onDone?.();
  }
  return outcomes;
}

interface Arrival<Use> {
  readonly use: Use;
  readonly file: FileBytes | 'unchanged';
}

async function examine<Use, Known, Taken>(
  use: Use,
  file: Arrival<Use>['file'],
  { take }: Keeping<Use, Known, Taken>,
): Promise<UseOutcome<Use, Taken>['outcome']> {
  if (file === 'unchanged') return file;
  return file.bytes ? take(file.bytes, use) : { ok: false, reason: file.reason };
}
