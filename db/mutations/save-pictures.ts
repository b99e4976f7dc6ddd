import type { PictureToSave } from '#lib/domain/picture.ts';
import { toUploadKey } from '#lib/domain/upload-key.ts';
import type { Transaction } from '../client.ts';
import { media } from '../schema/media.ts';
import { moveRevision } from './parts/revision.ts';
import { type Texts, touchTexts } from './parts/touch-texts.ts';

/** With the texts that show one of them, and take note: they were made without it. */
interface Saving extends Texts {
  readonly pictures: readonly PictureToSave[];
  readonly now: Date;
}

/** Remembers pictures whose files are stored, in the place of what was known of their sources. */
export async function savePictures(tx: Transaction, { pictures, now, ...texts }: Saving): Promise<void> {
  const revision = await moveRevision(tx);
  for (const { source, ...picture } of pictures) {
    const row = {
      ...picture,
      focus: picture.focus ?? null,
      uploadKey: toUploadKey(source) ?? null,
      caption: picture.caption ?? null,
      credit: picture.credit ?? null,
    };
    await tx
      .insert(media)
      .values({ source, ...row, createdAt: now })
      .onConflictDoUpdate({ target: media.source, set: row });
  }
  await touchTexts(tx, { ...texts, revision });
}
