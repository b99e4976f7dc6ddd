import { once } from 'node:events';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { resolveAddress } from '#lib/content/resolve-address.ts';
import { importWordpress } from '#lib/import/wordpress/import-wordpress.ts';
import { checkPictures } from '#lib/newsroom/check-pictures.ts';
import { createDatabase, createFolder, type TestDatabase } from '../../support/database.ts';
import { NOW } from '../../support/imported-batch.ts';
import { importOptions } from '../../support/interrupted-import.ts';
import { HTML_PAGE, picture, writePicture } from '../../support/pictures.ts';
import { spawnManchette } from '../../support/run-manchette.ts';
import { exportOf, itemOf } from '../../support/wordpress-export.ts';

const UPLOADS = 'https://journal.example/wp-content/uploads';

interface Site extends TestDatabase {
  readonly folder: string;
  readonly uploads: string;
  readonly mediaFolder: string;
}

describe('import wordpress --media', () => {
  it('keeps the pictures that articles show, each once', async () => {
    const site = await createSite();
    const port = await picture({ colour: '#2060c0' }).jpeg().toBuffer();
    await writePicture(join(site.uploads, '2019/05/port.jpg'), port);
    await writePicture(join(site.uploads, '2019/05/copie.jpg'), port);
    await writePicture(join(site.uploads, '2019/05/jamais-vue.jpg'), await picture().jpeg().toBuffer());
    const report = await importInto(site, [
      attachment(40, `${UPLOADS}/2019/05/port.jpg`),
      article(1, `<p>Un.</p>${image('2019/05/port-300x200.jpg', 'Le port')}`, thumbnail(40)),
      article(2, image('2019/05/copie.jpg')),
      article(3, image('2019/05/port-300x200.jpg')),
    ]);
    expect(report.pictures).toEqual({ found: 3, stored: 3, unchanged: 0, leftOut: 0, faults: [] });
    expect(mediaRows(site)).toMatchObject([
      { source: `${UPLOADS}/2019/05/copie.jpg`, media_type: 'image/jpeg', width_px: 640, height_px: 480 },
      { source: `${UPLOADS}/2019/05/port-300x200.jpg`, alt: 'Le port', width_px: 640 },
      { source: `${UPLOADS}/2019/05/port.jpg` },
    ]);
    expect(await listOriginals(site)).toHaveLength(1);
    const [{ hash, light_bytes, upload_key } = {}] = mediaRows(site);
    expect(upload_key).toBe('2019/05/copie.jpg');
    const light = join(site.mediaFolder, 'variants', String(hash).slice(0, 2), String(hash), 'full-640.webp');
    expect((await stat(light)).size).toBe(light_bytes);
  });

  it('keeps the picture that a text only links to, for its old address', async () => {
    const site = await createSite();
    await writePicture(join(site.uploads, 'carte.png'), await picture({ width: 300 }).png().toBuffer());
    const content = `<a href="${UPLOADS}/carte.png">la carte</a> <a href="https://ailleurs.example/wp-content/uploads/b.jpg">Autre</a>`;
    const items = [article(1, content)];
    expect((await importInto(site, items)).pictures).toMatchObject({ found: 1, stored: 1, faults: [] });
    expect((await importInto(site, items)).pictures).toMatchObject({ stored: 0, unchanged: 1 });
    expect(await resolveAddress(site.reader, '/wp-content/uploads/carte.png', NOW)).toMatchObject({
      kind: 'moved',
      to: expect.stringMatching(/^\/media\/[0-9a-f]{64}\/full-320\.jpg$/),
      status: 301,
    });
    const check = await checkPictures(site.reader, { originals: new Map() });
    expect(check.unused.count).toBe(0);
  });

  it('says what is missing or refused, and the articles stand without it', async () => {
    const site = await createSite();
    await writePicture(join(site.uploads, 'page.jpg'), HTML_PAGE);
    const report = await importInto(site, [
      article(1, image('page.jpg') + image('absente.jpg')),
      article(
        2,
        '<figure><img src="https://ailleurs.example/wp-content/uploads/a.jpg" alt="Ailleurs"></figure>',
      ),
    ]);
    expect(report.counts?.article.created).toBe(2);
    expect(report.pictures).toEqual({
      found: 3,
      stored: 0,
      unchanged: 0,
      leftOut: 3,
      faults: [
        { source: `${UPLOADS}/page.jpg`, reason: 'it is no JPEG, PNG, WebP, GIF or AVIF' },
        { source: `${UPLOADS}/absente.jpg`, reason: 'its file is not in the folder' },
        {
          source: 'https://ailleurs.example/wp-content/uploads/a.jpg',
          reason: 'its address is of another site',
        },
      ],
    });
  });

  it('does at a second run what is missing, and no more', async () => {
    const site = await createSite();
    await writePicture(join(site.uploads, 'a.jpg'), await picture().jpeg().toBuffer());
    const items = [article(1, image('a.jpg') + image('b.png'))];
    await importInto(site, items);
    await writePicture(join(site.uploads, 'b.png'), await picture({ colour: '#208040' }).png().toBuffer());
    const second = await importInto(site, items);
    expect(second.pictures).toMatchObject({ stored: 1, unchanged: 1, leftOut: 0 });
    const before = revisionOf(site);
    const third = await importInto(site, items);
    expect(third.pictures).toMatchObject({ stored: 0, unchanged: 2 });
    expect(revisionOf(site), 'nothing changed for readers').toBe(before);
    await rm(site.mediaFolder, { recursive: true });
    const fourth = await importInto(site, items);
    expect(fourth.pictures).toMatchObject({ stored: 2, unchanged: 0 });
  });

  it('makes the articles that show a new picture anew, with the lists they stand in', async () => {
    const site = await createSite();
    const items = [article(1, image('a.jpg')), article(2, '<p>Deux.</p>')];
    await importInto(site, items);
    const before = revisionsOf(site);
    await writePicture(join(site.uploads, 'a.jpg'), await picture().jpeg().toBuffer());
    await importInto(site, items);
    const after = revisionsOf(site);
    expect(after.articles[0]).toBe(revisionOf(site));
    expect(after.articles[1]).toBe(before.articles[1]);
    expect(after.categories[0]).toBe(after.articles[0]);
  });

  it('in a dry run examines everything and keeps nothing', async () => {
    const site = await createSite();
    await writePicture(join(site.uploads, 'a.jpg'), await picture().jpeg().toBuffer());
    const report = await importInto(site, [article(1, image('a.jpg') + image('b.jpg'))], { isDryRun: true });
    expect(report.pictures).toMatchObject({ found: 2, stored: 1, leftOut: 1 });
    expect(mediaRows(site)).toEqual([]);
    expect(await readdir(site.folder)).not.toContain('media');
  });

  it('refuses a folder that does not exist before anything is written', async () => {
    const site = await createSite();
    const importing = importInto({ ...site, uploads: '/nulle/part' }, [article(1, image('a.jpg'))]);
    await expect(importing).rejects.toThrow('The folder /nulle/part does not exist.');
    expect(revisionOf(site)).toBe(0);
  });

  it('killed in the middle, then run again, equals one that was not', async () => {
    const site = await createSite();
    const count = 60;
    for (let n = 0; n < count; n++) {
      const bytes = await picture({ width: 900, height: 600, colour: `rgb(${n}, 90, 200)` })
        .png()
        .toBuffer();
      await writePicture(join(site.uploads, `${n}.png`), bytes);
    }
    const items = Array.from({ length: count }, (_, n) => article(n + 1, image(`${n}.png`)));
    const file = join(site.folder, 'essai.xml');
    await writeFile(file, exportOf({ items }));
    const child = spawnManchette(['import', 'wordpress', file, '--media', site.uploads], {
      cwd: site.folder,
      databaseFile: site.file,
      environment: { MEDIA_DIR: site.mediaFolder },
    });
    const exit = once(child, 'exit');
    while ((await listOriginals(site)).length < count / 3) await setTimeout(5);
    child.kill('SIGKILL');
    await exit;
    expect(mediaRows(site).length).toBeLessThan(count);
    const report = await importInto(site, items);
    expect(report.pictures).toMatchObject({ found: count, leftOut: 0 });
    expect(new Set(mediaRows(site).map(({ hash }) => hash)).size).toBe(count);
    expect(await listOriginals(site)).toHaveLength(count);
  });
});

async function createSite(): Promise<Site> {
  const folder = await createFolder();
  await mkdir(join(folder, 'uploads'));
  return {
    ...(await createDatabase({ folder })),
    folder,
    uploads: join(folder, 'uploads'),
    mediaFolder: join(folder, 'media'),
  };
}

async function importInto(site: Site, items: readonly string[], { isDryRun = false } = {}) {
  const file = join(site.folder, 'essai.xml');
  await writeFile(file, exportOf({ items }));
  return importWordpress({
    ...importOptions(site.writer, file),
    isDryRun,
    uploads: { uploadsFolder: site.uploads, mediaFolder: site.mediaFolder },
  });
}

function article(id: number, content: string, more = ''): string {
  return itemOf({
    title: `Titre ${id}`,
    link: `https://journal.example/titre-${id}/`,
    content,
    wp: { post_id: String(id), post_name: `titre-${id}` },
    more,
  });
}

function image(path: string, alt = 'Une vue'): string {
  return `<figure><img src="${UPLOADS}/${path}" alt="${alt}"></figure>`;
}

function attachment(id: number, address: string): string {
  return itemOf({
    title: 'Un fichier',
    wp: { post_id: String(id), post_type: 'attachment', status: 'inherit', attachment_url: address },
  });
}

function thumbnail(id: number): string {
  return `<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>${id}</wp:meta_value></wp:postmeta>`;
}

function mediaRows({ writer }: Site): readonly Record<string, unknown>[] {
  const rows: unknown = writer.client.prepare('select * from media order by source').all();
  return Array.isArray(rows) ? rows : [];
}

async function listOriginals({ mediaFolder }: Site): Promise<readonly string[]> {
  const names = await readdir(join(mediaFolder, 'originals'), { recursive: true }).catch(() => []);
  return names.filter(name => /[0-9a-f]{64}$/.test(name));
}

function revisionOf({ writer }: Site): unknown {
  return writer.client.prepare('select coalesce(max(value), 0) from content_revision').pluck().get();
}

function revisionsOf({ writer }: Site) {
  const of = (table: string) =>
    writer.client.prepare(`select revision from ${table} order by id`).pluck().all();
  return { articles: of('articles'), categories: of('categories') };
}
