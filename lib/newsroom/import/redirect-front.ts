import type { Transaction } from '#db/client.ts';
import { findRedirect } from '#db/queries/redirects.ts';
import { frontPath } from '#lib/urls.ts';
import type { ImportContext } from './import-once.ts';
import { redirectFrom } from './redirect-from.ts';

/** Leads the former address of a front to ours, unless it does already. */
export async function redirectFront(tx: Transaction, address: string, { now }: ImportContext): Promise<void> {
  const target = await findRedirect(tx, { source: address, now });
  if (target?.kind === 'path' && target.path === frontPath()) return;
  await redirectFrom(tx, [{ source: address, subject: { path: frontPath() } }]);
}
