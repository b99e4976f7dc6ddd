import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { deleteImported } from '#db/mutations/delete-imported.ts';
import { findStoredPicture } from '#db/queries/stored-pictures.ts';
import { transact } from '#db/transact.ts';
import { findArticleView } from '#lib/content/article-view.ts';
import { developVariant } from '#lib/darkroom/develop-variant.ts';
import { variantFile } from '#lib/darkroom/media-folder.ts';
import { importMarkdown } from '#lib/import/markdown/import-markdown.ts';
import { rebuildBody } from '#lib/import/rebuild-body.ts';
import { reindexArticles } from '#lib/newsroom/reindex-articles.ts';
import { createDatabase, createFolder } from '../../support/database.ts';
import { NOW } from '../../support/imported-batch.ts';
import { picture, writePicture } from '../../support/pictures.ts';

const ARTICLE = [
  '---',
  'title: Le port',
  'date: 2026-02-03',
  'image: { src: ../images/port.png, alt: Le port, caption: Le port à l’aube, credit: Nadia }',
  '---',
  'Un texte.',
  '',
  '![Le quai](/images/quai.png)',
  '',
  '![Ailleurs](https://ailleurs.example/x.png)',
].join('\n');

describe('the pictures of a Markdown folder', () => {
  it('come with it, wherever a site generator keeps them', async () => {
    const { run, view, folder } = await setUp();
    await writePicture(join(folder, 'images/port.png'), await png('#204080'));
    await writePicture(join(folder, 'static/images/quai.png'), await png('#208040'));
    expect((await run()).pictures).toMatchObject({ found: 2, stored: 2, leftOut: 0 });
    const { article, pictures } = await view();
    expect(article.picture?.image).toMatchObject({ alt: 'Le port', credit: 'Nadia' });
    expect([...pictures.values()].map(({ photoPath }) => photoPath)).toEqual([
      '/photo/le-port/1',
      '/photo/le-port/2',
    ]);
    expect((await run()).pictures).toMatchObject({ stored: 0, unchanged: 2 });
  });

  it('are found under names that a Mac wrote', async () => {
    const { run, folder } = await setUp();
    await writeFile(join(folder, 'marche.md'), '![x](marché.png) ![y](march%C3%A9-2.png)');
    await writePicture(join(folder, 'marché.png'.normalize('NFD')), await png('#204080'));
    await writePicture(join(folder, 'marché-2.png'.normalize('NFD')), await png('#208040'));
    expect((await run()).pictures).toMatchObject({ stored: 2 });
  });

  it('are taken again when they changed, and stay when they are gone', async () => {
    const { run, view, folder } = await setUp();
    const file = join(folder, 'images/port.png');
    await writePicture(file, await png('#204080'));
    expect((await run()).pictures).toMatchObject({
      stored: 1,
      leftOut: 1,
      faults: [{ source: 'images/quai.png', reason: 'its file is not in the folder' }],
    });
    const before = (await view()).article.picture?.stored.hash;
    await writePicture(file, await png('#802040'));
    expect((await run()).pictures).toMatchObject({ stored: 1 });
    const after = (await view()).article.picture?.stored.hash;
    expect(after).not.toBe(before);
    await rm(file);
    expect((await run()).pictures).toMatchObject({ stored: 0, unchanged: 1 });
    expect((await view()).article.picture?.stored.hash).toBe(after);
  });

  it('are cut around the focus that the article gives, also when it gives another', async () => {
    const { run, view, folder, mediaFolder, database } = await setUp();
    const tall = picture({ width: 600, height: 1200, colour: '#ffffff' }).composite([
      {
        input: await picture({ width: 600, height: 400, colour: '#ff0000' }).png().toBuffer(),
        top: 0,
        left: 0,
      },
      {
        input: await picture({ width: 600, height: 400, colour: '#0000ff' }).png().toBuffer(),
        top: 800,
        left: 0,
      },
    ]);
    await writePicture(join(folder, 'images/port.png'), await tall.png().toBuffer());
    const colourWith = async (focus: string) => {
      await writeFile(
        join(folder, 'articles/le-port.md'),
        `---\ntitle: Le port\ndate: 2026-02-03\nimage: { src: ../images/port.png, focus: ${focus} }\n---\nUn texte.`,
      );
      await run();
      const stored = (await view()).article.picture?.stored;
      const found = stored && (await findStoredPicture(database.reader, { hash: stored.hash }));
      if (!found) throw new Error('The picture is not held.');
      const variant = { crop: '16x9', widthPx: 320, format: 'jpg' } as const;
      await developVariant(mediaFolder, { picture: found, variant });
      const { dominant } = await sharp(variantFile(mediaFolder, found.hash, variant)).stats();
      return dominant.r > dominant.b ? 'red' : 'blue';
    };
    expect([await colourWith('50% 10%'), await colourWith('50% 90%')]).toEqual(['red', 'blue']);
  });

  it('of two folders are two, whatever their names', async () => {
    const one = await setUp();
    const other = await setUp(one.database);
    await writePicture(join(one.folder, 'images/port.png'), await png('#204080'));
    await writePicture(join(other.folder, 'images/port.png'), await png('#802040'));
    await one.run();
    await other.run();
    expect(one.sources()).toHaveLength(2);
    await transact(one.database.writer, tx => deleteImported(tx, { source: one.folder }));
    expect(one.sources(), 'go with what their import brought').toHaveLength(1);
  });

  it('are found again by a body that is rebuilt from its source', async () => {
    const { run, view, folder, database } = await setUp();
    await writePicture(join(folder, 'images/quai.png'), await png('#208040'));
    await run();
    await reindexArticles(database.writer, { rebuild: rebuildBody });
    expect((await view()).pictures.size).toBe(1);
  });
});

function png(colour: string): Promise<Buffer> {
  return picture({ colour }).png().toBuffer();
}

async function setUp(into?: Awaited<ReturnType<typeof createDatabase>>) {
  const database = into ?? (await createDatabase());
  const { reader, writer } = database;
  const folder = join(await createFolder(), 'textes');
  const mediaFolder = join(folder, '../media');
  await mkdir(join(folder, 'articles'), { recursive: true });
  await writeFile(join(folder, 'articles/le-port.md'), ARTICLE);
  return {
    database,
    folder,
    mediaFolder,
    run: () => importMarkdown({ folder, writer, timeZone: 'UTC', now: NOW, isDryRun: false, mediaFolder }),
    async view() {
      const view = await findArticleView(reader, { slug: 'le-port', now: NOW });
      if (!view) throw new Error('There is no article.');
      return view;
    },
    sources: () => writer.client.prepare('select source from media').pluck().all(),
  };
}
