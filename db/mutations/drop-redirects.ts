import { inArray } from 'drizzle-orm';
import { toRedirectSource } from '#lib/domain/redirect-source.ts';
import type { Transaction } from '../client.ts';
import { redirects } from '../schema/redirects.ts';
import { moveRevision } from './parts/revision.ts';

/** Forgets the redirects from addresses, path and query, which something of ours has now. */
export async function dropRedirects(
  tx: Transaction,
  { sources }: { readonly sources: readonly string[] },
): Promise<void> {
  await tx.delete(redirects).where(inArray(redirects.source, sources.map(toRedirectSource)));
  await moveRevision(tx);
}
