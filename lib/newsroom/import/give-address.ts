import type { Transaction } from '#db/client.ts';
import { dropRedirects } from '#db/mutations/drop-redirects.ts';
import type { RedirectSubject } from '#db/mutations/save-redirects.ts';
import { redirectFrom } from './redirect-from.ts';

interface Addresses {
  readonly subject: RedirectSubject;
  /** Its path today. */
  readonly path: string;
  /** Its path until now, if it had one. */
  readonly formerPath: string | undefined;
  /** Those of its source. */
  readonly oldAddresses: readonly string[];
  /** Those of its source that something else may have. */
  readonly weakAddresses?: readonly string[] | undefined;
}

/** Gives a thing its address of today, and leads to it from all that it had. */
export async function giveAddress(
  tx: Transaction,
  { subject, path, formerPath, oldAddresses, weakAddresses = [] }: Addresses,
): Promise<void> {
  await dropRedirects(tx, { sources: [path] });
  const former = formerPath === undefined || formerPath === path ? [] : [formerPath];
  await redirectFrom(
    tx,
    [...former, ...oldAddresses].map(source => ({ source, subject })),
  );
  await redirectFrom(
    tx,
    weakAddresses.map(source => ({ source, subject })),
    'weak',
  );
}
