import type { EnclosureToSave } from '#lib/domain/enclosure.ts';
import { toUploadKey } from '#lib/domain/upload-key.ts';
import type { Transaction } from '../client.ts';
import { enclosures } from '../schema/enclosures.ts';
import { moveRevision } from './parts/revision.ts';
import { type Texts, touchTexts } from './parts/touch-texts.ts';

/** With the texts that link to one of them, and take note: they were made without it. */
interface Saving extends Texts {
  readonly enclosures: readonly EnclosureToSave[];
  readonly now: Date;
}

/** Remembers enclosures whose files are stored, in the place of what was known of their sources. */
export async function saveEnclosures(
  tx: Transaction,
  { enclosures: toSave, now, ...texts }: Saving,
): Promise<void> {
  const revision = await moveRevision(tx);
  for (const { source, ...enclosure } of toSave) {
    const row = { ...enclosure, uploadKey: toUploadKey(source) ?? null };
    await tx
      .insert(enclosures)
      .values({ source, ...row, createdAt: now })
      .onConflictDoUpdate({ target: enclosures.source, set: row });
  }
  await touchTexts(tx, { ...texts, revision });
}
