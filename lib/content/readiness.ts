import type { Reader } from '#db/client.ts';
import { readRevision } from '#db/queries/revision.ts';
import { toMessage } from '#lib/domain/to-message.ts';

export type Readiness = { readonly isReady: true } | { readonly isReady: false; readonly problem: string };

/** Whether readers can be served: the database opens and has this program's tables. */
export async function checkReadiness(openReader: () => Reader): Promise<Readiness> {
  try {
    await readRevision(openReader());
    return { isReady: true };
  } catch (error) {
    return { isReady: false, problem: toMessage(error) };
  }
}
