import { inArray } from 'drizzle-orm';
import type { PictureToSave } from '#lib/domain/picture.ts';
import { toUploadKey } from '#lib/domain/upload-key.ts';
import type { Transaction } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { media } from '../schema/media.ts';
import { pages } from '../schema/pages.ts';
import { touchDays } from './parts/count-days.ts';
import { inStatements } from './parts/in-statements.ts';
import { moveRevision } from './parts/revision.ts';
import { touchLists } from './parts/touch-lists.ts';

interface Saving {
  readonly pictures: readonly PictureToSave[];
  /** Those that show one of them, and take note: they were made without it. */
  readonly articleIds: readonly number[];
  readonly pageIds: readonly number[];
  readonly now: Date;
}

/** Remembers pictures whose files are stored, in the place of what was known of their sources. */
export async function savePictures(
  tx: Transaction,
  { pictures, articleIds, pageIds, now }: Saving,
): Promise<void> {
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
  for (const ids of inStatements(articleIds)) {
    await tx.update(articles).set({ revision }).where(inArray(articles.id, ids));
    await touchDays(tx, inArray(articles.id, ids));
    await touchLists(tx, { articleIds: ids, revision });
  }
  for (const ids of inStatements(pageIds)) {
    await tx.update(pages).set({ revision }).where(inArray(pages.id, ids));
  }
}
