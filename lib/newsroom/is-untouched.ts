import type { Reader } from '#db/client.ts';
import { readRevision } from '#db/queries/revision.ts';

/** Whether nothing was ever written for readers: the first change moves the content's revision, and nothing takes it back (decision 8). */
export async function isUntouched(db: Reader): Promise<boolean> {
  return (await readRevision(db)) === 0;
}
