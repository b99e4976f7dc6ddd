import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listOriginals, originalFile, storeOriginal } from '#lib/darkroom/media-folder.ts';
import { importWordpress } from '#lib/import/wordpress/import-wordpress.ts';
import { checkPictures } from '#lib/newsroom/check-pictures.ts';
import { createDatabase, createFolder } from '../../support/database.ts';
import { enclosureToSave, holdEnclosures, pdf } from '../../support/enclosures.ts';
import { importOptions } from '../../support/interrupted-import.ts';
import { picture, writePicture } from '../../support/pictures.ts';
import { exportOf, itemOf } from '../../support/wordpress-export.ts';

const UPLOADS = 'https://journal.example/wp-content/uploads';

describe('checkPictures', () => {
  it('finds nothing in an empty newspaper', async () => {
    const { reader } = await createDatabase();
    const originals = await listOriginals('/nulle/part');
    expect(await checkPictures(reader, { originals })).toMatchObject({
      held: 0,
      shown: 0,
      missing: { count: 0 },
      stray: { count: 0 },
    });
  });

  it('tells what is missing, lost, unused, stray, oversized and undescribed, and changes nothing', async () => {
    const folder = await createFolder();
    const { reader, writer } = await createDatabase({ folder });
    const mediaFolder = join(folder, 'media');
    const uploadsFolder = join(folder, 'uploads');
    for (const [name, colour] of [
      ['vue', '#112233'],
      ['perdue', '#223344'],
      ['muette', '#334455'],
      ['ancienne', '#445566'],
    ] as const) {
      await writePicture(join(uploadsFolder, `${name}.png`), await picture({ colour }).png().toBuffer());
    }
    const run = async (content: string, type = 'post') => {
      const file = join(folder, 'essai.xml');
      const item = itemOf({
        title: 'Titre',
        content,
        wp: { post_id: '1', post_name: 'titre', post_type: type },
      });
      await writeFile(file, exportOf({ items: [item] }));
      await importWordpress({
        ...importOptions(writer, file),
        uploads: { uploadsFolder, mediaFolder },
      });
    };
    await run(image('ancienne', 'Une ancienne vue'));
    await run(
      ['vue', 'perdue', 'absente'].map(name => image(name, `Une ${name}`)).join('') + image('muette', ''),
    );
    const hashOf = (name: string) =>
      String(writer.client.prepare('select hash from media where source like ?').pluck().get(`%${name}.png`));
    await holdEnclosures(writer, [
      enclosureToSave('/la.pdf', {
        hash: await storeOriginal(mediaFolder, pdf('x'.repeat(9 * 1024 * 1024))),
      }),
      enclosureToSave('/perdu.pdf'),
    ]);
    await rm(originalFile(mediaFolder, hashOf('perdue')));
    await truncate(originalFile(mediaFolder, hashOf('vue')), 9 * 1024 * 1024);
    await writePicture(originalFile(mediaFolder, 'f'.repeat(64)), Buffer.from('x'));
    const before = writer.client.prepare('select total_changes()').pluck().get();
    expect(await checkPictures(reader, { originals: await listOriginals(mediaFolder) })).toEqual({
      held: 4,
      enclosures: 2,
      shown: 4,
      missing: { count: 1, first: [`${UPLOADS}/absente.png (titre)`] },
      lost: { count: 2, first: [`${UPLOADS}/perdue.png`, '/perdu.pdf'] },
      unused: { count: 1, first: [`${UPLOADS}/ancienne.png`] },
      stray: { count: 1, first: ['f'.repeat(64)] },
      oversized: { count: 1, first: [`${hashOf('vue')} (9 MB)`] },
      undescribed: { count: 1, first: [`${UPLOADS}/muette.png (titre)`] },
    });
    expect(writer.client.prepare('select total_changes()').pluck().get()).toBe(before);
  });
});

function image(name: string, alt: string): string {
  return `<figure><img src="${UPLOADS}/${name}.png" alt="${alt}"></figure>`;
}
