import { and, eq, ne } from 'drizzle-orm';
import type { PageState } from '#lib/domain/page.ts';
import type { Transaction } from '../client.ts';
import { pages } from '../schema/pages.ts';
import { moveRevision } from './parts/revision.ts';

/** Whether the page was in another state before. */
export async function setPageState(
  tx: Transaction,
  { id, state }: { readonly id: number; readonly state: PageState },
): Promise<boolean> {
  const rows = await tx
    .update(pages)
    .set({ state, revision: await moveRevision(tx) })
    .where(and(eq(pages.id, id), ne(pages.state, state)))
    .returning({ id: pages.id });
  return rows.length > 0;
}
