import type { Transaction } from '#db/client.ts';
import { type RedirectSubject, saveRedirect } from '#db/mutations/save-redirect.ts';
import { isOwnAddress } from '#db/queries/own-address.ts';

/** Leads former addresses to a thing, except those that are a page of ours today: a page always wins. */
export async function redirectFrom(
  tx: Transaction,
  addresses: readonly string[],
  subject: RedirectSubject,
): Promise<void> {
  for (const source of addresses) {
    if (!(await isOwnAddress(tx, { address: source }))) await saveRedirect(tx, { source, subject });
  }
}
