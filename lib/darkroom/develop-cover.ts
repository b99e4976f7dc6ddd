import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { WantedCover } from '#lib/domain/picture.ts';
import { renderCover } from '#lib/media/covers.ts';
import { coverFile } from './cover-file.ts';
import { writeWhole } from './media-folder.ts';
import { openDrawing } from './open-picture.ts';

/** Makes the picture of a cover, and removes those of the same article in other colours. */
export async function developCover(folder: string, cover: WantedCover): Promise<void> {
  const file = coverFile(folder, cover);
  // Six colours and what is between two of them at edges: a palette holds them all, in half the bytes.
  const bytes = await openDrawing(renderCover(cover))
    .png({ palette: true, colours: PALETTE_COLOURS, dither: 0 })
    .toBuffer();
  await writeWhole(folder, file, bytes);
  await removeFormer(file, cover);
}

const PALETTE_COLOURS = 64;

async function removeFormer(file: string, { articleId }: WantedCover): Promise<void> {
  const shelf = dirname(file);
  for (const name of await readdir(shelf)) {
    const isOfArticle = name.startsWith(`${articleId}-`);
    if (isOfArticle && name !== basename(file)) await rm(join(shelf, name), { force: true });
  }
}
