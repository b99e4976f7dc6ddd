import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { coverFile } from '#lib/darkroom/cover-file.ts';
import { developCover } from '#lib/darkroom/develop-cover.ts';
import { CATEGORY_COLOURS, type CategoryColour } from '#lib/domain/category.ts';
import { FAMILIES } from '#lib/media/zellige/build-zellige.ts';
import { GLAZES } from '#lib/media/zellige/glazes.ts';
import { createFolder } from '../../support/database.ts';
import { shareOfColour } from '../../support/raster.ts';
import { findReasonToSkip, mountSmallDisk } from '../../support/small-disk.ts';
import { idsOf } from '../../support/zellige.ts';

const reasonToSkip = findReasonToSkip();
if (reasonToSkip) process.stderr.write(`${reasonToSkip}\n`);

async function develop(folder: string, articleId: number, colour: CategoryColour) {
  await developCover(folder, { articleId, colour });
  return coverFile(folder, { articleId, colour });
}

describe('developCover', () => {
  it('makes a PNG of 1200 × 675, light and without a transparent edge, of every family', async () => {
    const folder = await createFolder();
    for (const [i, family] of FAMILIES.entries()) {
      const [id = 0] = idsOf(family, 1);
      const bytes = await readFile(await develop(folder, id, CATEGORY_COLOURS[i % 7] ?? 'teal'));
      expect(await sharp(bytes).metadata()).toMatchObject({
        format: 'png',
        width: 1200,
        height: 675,
        hasAlpha: false,
      });
      expect(bytes.byteLength, `cover ${id}`).toBeLessThan(120_000);
    }
  });

  it('has the very colours of its category', async () => {
    const folder = await createFolder();
    for (const colour of CATEGORY_COLOURS) {
      const bytes = await readFile(await develop(folder, 11, colour));
      const pixels = await sharp(bytes).removeAlpha().raw().toBuffer();
      const glazes = Object.values(GLAZES[colour]);
      const shares = glazes.map(glaze => shareOfColour(pixels, glaze));
      expect(
        shares.reduce((sum, share) => sum + share),
        'what is left is edges',
      ).toBeGreaterThan(0.85);
    }
  });

  it('keeps one file of an article, whatever colour its category takes', async () => {
    const folder = await createFolder();
    // On one shelf, and with an id that begins like another.
    const others = [await develop(folder, 1, 'teal'), await develop(folder, 101, 'teal')];
    const before = await develop(folder, 10_001, 'teal');
    const after = await develop(folder, 10_001, 'saffron');
    expect(after).not.toBe(before);
    const shelf = dirname(after);
    const kept = (await readdir(shelf)).map(name => join(shelf, name));
    expect(kept.sort()).toEqual([...others, after].sort());
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it.skipIf(reasonToSkip)(
    'says that the disk is full, leaves nothing half done, and can be asked again',
    async () => {
      const disk = mountSmallDisk({ megabytes: 1 });
      onTestFinished(() => disk.unmount());
      const former = await develop(disk.folder, 1, 'teal');
      await disk.fill();
      await expect(develop(disk.folder, 1, 'ochre')).rejects.toThrow(
        `The folder of pictures ${disk.folder} cannot be written: the disk is full.`,
      );
      expect(await readdir(join(disk.folder, 'incoming'))).toEqual([]);
      expect((await sharp(await readFile(former)).metadata()).width, 'the one before is there').toBe(1200);
      await disk.makeRoom();
      expect((await readFile(await develop(disk.folder, 1, 'ochre'))).byteLength).toBeGreaterThan(1000);
    },
  );

  it('says what is in its way', async () => {
    const folder = await createFolder();
    await writeFile(join(folder, 'covers'), 'no folder');
    await expect(develop(folder, 1, 'teal')).rejects.toThrow(
      /^The folder of pictures .* cannot be written: (?:EEXIST|ENOTDIR)/,
    );
  });
});
