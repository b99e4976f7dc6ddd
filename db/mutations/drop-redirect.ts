import { eq } from 'drizzle-orm';
import { toRedirectSource } from '#lib/domain/redirect-source.ts';
import type { Transaction } from '../client.ts';
import { redirects } from '../schema/redirects.ts';
import { moveRevision } from './parts/revision.ts';

/** Forgets a redirect from an address, path and query, which something of ours has now. */
export async function dropRedirect(tx: Transaction, { source }: { readonly source: string }): Promise<void> {
  await tx.delete(redirects).where(eq(redirects.source, toRedirectSource(source)));
  await moveRevision(tx);
}
