import { writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BYTES_MAX } from '#lib/darkroom/limits.ts';
import { importWordpress } from '#lib/import/wordpress/import-wordpress.ts';
import { createDatabase, createFolder } from '../../support/database.ts';
import { importOptions } from '../../support/interrupted-import.ts';
import { HTML_PAGE, picture, writePicture } from '../../support/pictures.ts';
import { serve } from '../../support/serve.ts';
import { exportOf, itemOf } from '../../support/wordpress-export.ts';

const UPLOADS = '/wp-content/uploads';

describe('import wordpress --fetch-media', () => {
  it('asks the site for each picture once, in full where that is there', async () => {
    const jpeg = await picture().jpeg().toBuffer();
    const asked: string[] = [];
    const site = await siteOf(({ url = '' }, response) => {
      asked.push(url);
      if (url === `${UPLOADS}/disparue.jpg`) response.writeHead(404).end();
      else response.end(jpeg);
    });
    const items = site.articleWith('port-300x200.jpg', 'disparue-300x200.jpg');
    expect(await site.run(items)).toEqual({ found: 2, stored: 2, unchanged: 0, leftOut: 0, faults: [] });
    const expected = ['disparue-300x200.jpg', 'disparue.jpg', 'port.jpg'].map(name => `${UPLOADS}/${name}`);
    expect(asked.sort()).toEqual(expected);
    expect(await site.run(items), 'a second run asks for nothing').toMatchObject({ stored: 0, unchanged: 2 });
    expect(asked).toHaveLength(3);
  });

  it('looks into the folder first', async () => {
    const jpeg = await picture().jpeg().toBuffer();
    const asked: string[] = [];
    const site = await siteOf(({ url = '' }, response) => {
      asked.push(url);
      response.end(jpeg);
    });
    const uploadsFolder = await createFolder();
    await writePicture(
      join(uploadsFolder, 'ici.jpg'),
      await picture({ colour: '#118833' }).jpeg().toBuffer(),
    );
    const report = await site.run(site.articleWith('ici.jpg', 'la-bas.jpg'), { uploadsFolder });
    expect(report).toMatchObject({ stored: 2, leftOut: 0 });
    expect(asked).toEqual([`${UPLOADS}/la-bas.jpg`]);
  });

  it('says why a picture did not come, and the article stands without it', async () => {
    const site = await siteOf(({ url = '' }, response) => {
      if (url.endsWith('absente.jpg')) response.writeHead(404).end();
      else if (url.endsWith('page.jpg'))
        response.writeHead(200, { 'content-type': 'image/jpeg' }).end(HTML_PAGE);
      else if (url.endsWith('coupee.jpg')) {
        response.writeHead(200, { 'content-length': '1000' }).write('x', () => response.destroy());
      } else if (url.endsWith('grande.jpg')) response.end(Buffer.alloc(BYTES_MAX + 1));
      else response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    });
    const names = ['absente.jpg', 'page.jpg', 'coupee.jpg', 'grande.jpg', 'ailleurs.jpg'];
    const report = await site.run(site.articleWith(...names));
    expect(report?.faults.map(({ reason }) => reason)).toEqual([
      'its address answered 404',
      'it is no JPEG, PNG, WebP, GIF or AVIF',
      'its address cannot be read (ECONNRESET)',
      'its address answered more than 31.45728 MB',
      'its address redirects to something that is no web address',
    ]);
  });

  it('asks no private address unless it may', async () => {
    const asked: string[] = [];
    const site = await siteOf(({ url = '' }, response) => {
      asked.push(url);
      response.end();
    });
    const report = await site.run(site.articleWith('port.jpg'), { fetches: { allowsPrivate: false } });
    expect(report?.faults[0]?.reason).toBe(
      'its address leads to a private network (127.0.0.1), which only --allow-private reads',
    );
    expect(asked).toEqual([]);
  });

  it('has at most four on their way', async () => {
    const jpeg = await picture({ width: 40, height: 30 }).jpeg().toBuffer();
    const open: ServerResponse[] = [];
    let most = 0;
    const site = await siteOf((_, response) => {
      open.push(response);
      most = Math.max(most, open.length);
      // Nobody is answered before the others had the time to come.
      setImmediate(() => setImmediate(() => open.splice(open.indexOf(response), 1)[0]?.end(jpeg)));
    });
    const names = Array.from({ length: 30 }, (_, n) => `${n}.jpg`);
    expect(await site.run(site.articleWith(...names))).toMatchObject({ stored: 30 });
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });
});

/** A former site that still answers, and the portal that imports it. */
async function siteOf(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const address = await serve(answer);
  const folder = await createFolder();
  const { writer } = await createDatabase({ folder });
  const mediaFolder = join(folder, 'media');
  const file = join(folder, 'essai.xml');
  return {
    articleWith: (...names: readonly string[]): readonly string[] => [
      itemOf({
        title: 'Titre',
        content: names
          .map(name => `<figure><img src="${address}${UPLOADS}/${name}" alt=""></figure>`)
          .join(''),
        wp: { post_id: '1', post_name: 'titre' },
      }),
      // The host of an attachment is the site's own.
      itemOf({
        title: 'Fichier',
        wp: {
          post_id: '2',
          post_type: 'attachment',
          status: 'inherit',
          attachment_url: `${address}${UPLOADS}/x.jpg`,
        },
      }),
    ],
    async run(
      items: readonly string[],
      how: { uploadsFolder?: string; fetches?: { readonly allowsPrivate: boolean } } = {},
    ) {
      await writeFile(file, exportOf({ items }));
      const { pictures } = await importWordpress({
        ...importOptions(writer, file),
        uploads: { fetches: { allowsPrivate: true }, mediaFolder, ...how },
      });
      return pictures;
    },
  };
}
