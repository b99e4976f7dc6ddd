import type { Transaction } from '#db/client.ts';
import { type RedirectToSave, saveRedirects } from '#db/mutations/save-redirects.ts';
import { listOwnAddresses } from '#db/queries/own-addresses.ts';
import { inSlices } from '#lib/domain/in-slices.ts';
import { toRedirectSource } from '#lib/domain/redirect-source.ts';

/** What one look-up takes: far below the parameters of a statement, far above what one article has. */
const ADDRESSES_MAX = 2000;

/** Leads former addresses to things, except those that are a page of ours today: a page always wins. A weak claim leaves alone what something else has. */
export async function redirectFrom(
  tx: Transaction,
  redirects: readonly RedirectToSave[],
  claim: 'strong' | 'weak' = 'strong',
): Promise<void> {
  for (const slice of inSlices(redirects, ADDRESSES_MAX)) {
    const own = await listOwnAddresses(tx, { addresses: slice.map(({ source }) => source) });
    await saveRedirects(
      tx,
      slice.filter(({ source }) => !own.has(toRedirectSource(source))),
      claim,
    );
  }
}
