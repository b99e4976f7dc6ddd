import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findArticleView } from '#lib/content/article-view.ts';
import { resolveAddress } from '#lib/content/resolve-address.ts';
import { importWordpress } from '#lib/import/wordpress/import-wordpress.ts';
import { createDatabase, createFolder, type TestDatabase } from '../../support/database.ts';
import { pdf, wav } from '../../support/enclosures.ts';
import { NOW } from '../../support/imported-batch.ts';
import { importOptions } from '../../support/interrupted-import.ts';
import { HTML_PAGE, picture } from '../../support/pictures.ts';
import { serve } from '../../support/serve.ts';
import { exportOf, itemOf } from '../../support/wordpress-export.ts';

const UPLOADS = 'https://journal.example/wp-content/uploads';

interface Site extends TestDatabase {
  readonly folder: string;
  readonly uploads: string;
  readonly mediaFolder: string;
}

describe('the documents and recordings of a WordPress site', () => {
  it('are kept when a published text links to them or they hang on one, once and under their content', async () => {
    const site = await createSite({
      'rapport.pdf': pdf('rapport'),
      'copie.pdf': pdf('rapport'),
      'voix.wav': wav(),
      'attache.pdf': pdf('attache'),
      'page.pdf': pdf('page'),
    });
    const report = await importInto(site, [
      article(1, `${link('rapport.pdf')} ${link('copie.pdf#page=2')} [audio src="${UPLOADS}/voix.wav"]`),
      itemOf({
        title: 'Page',
        content: link('page.pdf'),
        wp: { post_id: '5', post_name: 'page', post_type: 'page' },
      }),
      attachment(20, 'attache.pdf', 1),
    ]);
    expect(report.enclosures).toEqual({ found: 5, stored: 5, unchanged: 0, leftOut: 0, faults: [] });
    expect(report.bodyFaults, 'nothing is left').toEqual([]);
    expect(await listOriginals(site)).toHaveLength(4);
    expect(rows(site)).toMatchObject([
      { source: `${UPLOADS}/attache.pdf`, upload_key: 'attache.pdf', kind: 'pdf' },
      { source: `${UPLOADS}/copie.pdf`, file_name: 'copie.pdf' },
      { source: `${UPLOADS}/page.pdf` },
      { source: `${UPLOADS}/rapport.pdf`, bytes: pdf('rapport').length },
      { source: `${UPLOADS}/voix.wav`, kind: 'wav' },
    ]);
  });

  it('are left when only a text that nobody may read has them', async () => {
    const site = await createSite({
      'a.pdf': pdf('a'),
      'b.pdf': pdf('b'),
      'c.pdf': pdf('c'),
      'd.pdf': pdf('d'),
    });
    const report = await importInto(site, [
      article(1, '<p>Un.</p>'),
      hidden(2, link('a.pdf'), { status: 'draft' }),
      hidden(3, '<p>Trois.</p>', { status: 'private' }),
      hidden(4, '<p>Quatre.</p>', { post_password: 'secret' }),
      attachment(20, 'b.pdf', 3),
      attachment(21, 'c.pdf', 4),
      attachment(22, 'd.pdf', 0),
    ]);
    expect(report.enclosures).toMatchObject({ found: 0, stored: 0 });
    expect(await listOriginals(site)).toEqual([]);
  });

  it('are left with a reason when they are missing, of another kind than their name says, or of one that is not kept', async () => {
    const site = await createSite({
      'page.pdf': HTML_PAGE,
      'active.html': HTML_PAGE,
      'dessin.docx': await picture().png().toBuffer(),
      'ici.pdf': pdf(),
    });
    const names = ['page.pdf', 'active.html', 'dessin.docx', 'absent.pdf', 'ici.pdf'];
    const elsewhere = '<a href="https://ailleurs.example/wp-content/uploads/x.pdf">Ailleurs</a>';
    const report = await importInto(site, [article(1, names.map(name => link(name)).join(' ') + elsewhere)]);
    expect(report.enclosures).toEqual({
      found: 5,
      stored: 1,
      unchanged: 0,
      leftOut: 4,
      faults: [
        { source: `${UPLOADS}/page.pdf`, reason: 'it is no PDF' },
        { source: `${UPLOADS}/active.html`, reason: 'files of its kind are not kept' },
        { source: `${UPLOADS}/dessin.docx`, reason: 'it is no DOCX without macros' },
        { source: `${UPLOADS}/absent.pdf`, reason: 'its file is not in the folder' },
      ],
    });
  });

  it('are never files of the machine that a link in the folder leads to', async () => {
    const site = await createSite({ 'la.txt': Buffer.from('Un mot') });
    await writeFile(join(site.folder, 'secret.txt'), 'Un secret');
    await symlink(join(site.folder, 'secret.txt'), join(site.uploads, 'dehors.txt'));
    await symlink(site.folder, join(site.uploads, 'haut'));
    await symlink(join(site.uploads, 'la.txt'), join(site.uploads, 'ici.txt'));
    const names = ['dehors.txt', 'haut/secret.txt', 'ici.txt'];
    const report = await importInto(site, [article(1, names.map(name => link(name)).join(' '))]);
    const reason = 'its file is a link out of the folder';
    expect(report.enclosures).toMatchObject({
      stored: 1,
      faults: [
        { source: `${UPLOADS}/dehors.txt`, reason },
        { source: `${UPLOADS}/haut/secret.txt`, reason },
      ],
    });
    expect(await listOriginals(site)).toHaveLength(1);
  });

  it('are counted by their kind when nobody asked for them', async () => {
    const site = await createSite({});
    const items = [
      article(1, `${link('a.pdf')} ${link('b.PDF')} ${link('a.pdf')} [audio mp3="${UPLOADS}/voix.mp3"]`),
      attachment(20, 'c.docx', 1),
    ];
    const report = await importInto(site, items, { uploads: undefined });
    expect(report.enclosures).toBeUndefined();
    expect(report.bodyFaults).toEqual([
      { kind: 'left-document', reason: 'docx', count: 1 },
      { kind: 'left-document', reason: 'pdf', count: 2 },
      { kind: 'left-document', reason: 'mp3', count: 1 },
    ]);
  });

  it('change nothing at a second run, and come back when their file was lost', async () => {
    const site = await createSite({ 'a.pdf': pdf() });
    const items = [article(1, link('a.pdf'))];
    await importInto(site, items);
    const before = revisionOf(site);
    expect((await importInto(site, items)).enclosures).toMatchObject({ stored: 0, unchanged: 1 });
    expect(revisionOf(site)).toBe(before);
    await rm(site.mediaFolder, { recursive: true });
    expect((await importInto(site, items)).enclosures).toMatchObject({ stored: 1, unchanged: 0 });
  });

  it('are examined in a dry run, and not kept', async () => {
    const site = await createSite({ 'a.pdf': pdf(), 'b.pdf': HTML_PAGE });
    const items = [article(1, link('a.pdf') + link('b.pdf'))];
    expect((await importInto(site, items, { isDryRun: true })).enclosures).toMatchObject({
      stored: 1,
      leftOut: 1,
    });
    expect(rows(site)).toEqual([]);
    expect(await readdir(site.folder)).not.toContain('media');
  });

  it('are asked of the site, in the name that they have there', async () => {
    const asked: string[] = [];
    const address = await serve(({ url = '' }, response) => {
      asked.push(url);
      response.end(pdf());
    });
    const site = await createSite({});
    const at = `${address}/wp-content/uploads/plan-20x30.pdf`;
    const items = [
      article(1, `<a href="${at}">Plan</a> <a href="${address}/ailleurs/b.pdf">Autre</a>`),
      attachment(20, 'x.jpg', 0, address),
    ];
    const uploads = { fetches: { allowsPrivate: true }, mediaFolder: site.mediaFolder };
    expect((await importInto(site, items, { uploads })).enclosures).toMatchObject({ found: 1, stored: 1 });
    expect(asked).toEqual(['/wp-content/uploads/plan-20x30.pdf']);
  });

  it('are where the links of articles lead, with their kind and size, and where their old addresses lead', async () => {
    const site = await createSite({ 'Rapport_2019.pdf': pdf(), 'voix.wav': wav() });
    await importInto(site, [
      article(
        1,
        `<p>Voir ${link('Rapport_2019.pdf#page=2')} et ${link('Rapport_2019.pdf', 'le rapport (PDF, 12 Ko)')}.</p>[audio src="${UPLOADS}/voix.wav"]`,
      ),
      attachment(20, 'Rapport_2019.pdf', 0),
    ]);
    const view = await findArticleView(site.reader, { slug: 'titre-1', now: NOW });
    const hashes = new Map(rows(site).map(({ kind, hash }) => [kind, hash]));
    const path = `/media/${hashes.get('pdf')}/rapport-2019.pdf`;
    const file = { kind: 'pdf', bytes: pdf().length };
    const [paragraph, player] = view?.article.body.children ?? [];
    expect(paragraph).toMatchObject({
      children: [
        {},
        { type: 'link', url: `${path}#page=2`, file },
        {},
        { type: 'link', url: path, children: [{ value: 'le rapport (PDF, 12\u00a0Ko)' }] },
        {},
      ],
    });
    expect(JSON.stringify(paragraph).match(/"file"/g), 'said once where the words say it').toHaveLength(1);
    expect(player).toMatchObject({
      type: 'embed',
      url: `/media/${hashes.get('wav')}/voix.wav`,
      file: { kind: 'wav', bytes: wav().length },
    });
    const resolve = (address: string) => resolveAddress(site.reader, address, NOW);
    expect(await resolve('/wp-content/uploads/Rapport_2019.pdf')).toEqual({
      kind: 'moved',
      to: path,
      status: 301,
    });
    expect(await resolve('/?attachment_id=20'), 'its page there').toMatchObject({
      to: '/actualites/titre-1',
    });
    expect(await resolve(path)).toMatchObject({
      kind: 'enclosure',
      enclosure: { fileName: 'rapport-2019.pdf' },
    });
    expect(await resolve(`${path}/`)).toEqual({ kind: 'moved', to: path, status: 308 });
    expect(await resolve(path.replace('rapport', 'autre'))).toEqual({ kind: 'unknown' });
  });

  it('wake the texts that link to them', async () => {
    const site = await createSite({});
    const items = [article(1, link('a.pdf')), article(2, '<p>Deux.</p>')];
    await importInto(site, items);
    const before = articleRevisions(site);
    await writeFile(join(site.uploads, 'a.pdf'), pdf());
    await importInto(site, items);
    const after = articleRevisions(site);
    expect(after[0]).toBe(revisionOf(site));
    expect(after[1]).toBe(before[1]);
  });
});

async function createSite(files: Readonly<Record<string, Buffer>>): Promise<Site> {
  const folder = await createFolder();
  const uploads = join(folder, 'uploads');
  await mkdir(uploads);
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(uploads, name), bytes);
  return { ...(await createDatabase({ folder })), folder, uploads, mediaFolder: join(folder, 'media') };
}

type Options = Partial<Pick<Parameters<typeof importWordpress>[0], 'isDryRun' | 'uploads'>>;

async function importInto(site: Site, items: readonly string[], options: Options = {}) {
  const file = join(site.folder, 'essai.xml');
  await writeFile(file, exportOf({ items }));
  const uploads = { uploadsFolder: site.uploads, mediaFolder: site.mediaFolder };
  return importWordpress({ ...importOptions(site.writer, file), uploads, ...options });
}

function article(id: number, content: string): string {
  return itemOf({
    title: `Titre ${id}`,
    link: `https://journal.example/titre-${id}/`,
    content,
    wp: { post_id: String(id), post_name: `titre-${id}` },
  });
}

function hidden(id: number, content: string, wp: Readonly<Record<string, string>>): string {
  return itemOf({
    title: `Titre ${id}`,
    content,
    wp: { post_id: String(id), post_name: `titre-${id}`, ...wp },
  });
}

function link(name: string, words = 'Lire'): string {
  return `<a href="${UPLOADS}/${name}">${words}</a>`;
}

function attachment(id: number, name: string, parent: number, site = 'https://journal.example'): string {
  return itemOf({
    title: name,
    link: `https://journal.example/fichier-${id}/`,
    wp: {
      post_id: String(id),
      post_type: 'attachment',
      status: 'inherit',
      post_parent: String(parent),
      attachment_url: `${site}/wp-content/uploads/${name}`,
    },
  });
}

function rows({ writer }: Site): readonly Record<string, unknown>[] {
  const found: unknown = writer.client.prepare('select * from enclosures order by source').all();
  return Array.isArray(found) ? found : [];
}

async function listOriginals({ mediaFolder }: Site): Promise<readonly string[]> {
  const names = await readdir(join(mediaFolder, 'originals'), { recursive: true }).catch(() => []);
  return names.filter(name => /[0-9a-f]{64}$/.test(name));
}

function revisionOf({ writer }: Site): unknown {
  return writer.client.prepare('select coalesce(max(value), 0) from content_revision').pluck().get();
}

function articleRevisions({ writer }: Site): readonly unknown[] {
  return writer.client.prepare('select revision from articles order by id').pluck().all();
}
