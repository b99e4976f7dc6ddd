import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { savePictures } from '#db/mutations/save-pictures.ts';
import { transact } from '#db/transact.ts';
import { examinePicture } from '#lib/darkroom/examine-picture.ts';
import { storeOriginal } from '#lib/darkroom/media-folder.ts';
import type { StoredPicture } from '#lib/domain/picture.ts';
import { startDelivery } from '../../support/delivery.ts';
import { startDeliveryProcesses } from '../../support/delivery-processes.ts';
import { NOW } from '../../support/imported-batch.ts';
import { picture } from '../../support/pictures.ts';

async function store(mediaFolder: string): Promise<StoredPicture> {
  const bytes = await picture({ width: 900, height: 600 }).jpeg().toBuffer();
  const examined = await examinePicture(bytes);
  if (!examined.ok) throw new Error(examined.reason);
  return { hash: await storeOriginal(mediaFolder, bytes), ...examined.look };
}

async function startWithPicture() {
  const portal = await startDelivery();
  const stored = await store(portal.mediaFolder);
  const path = `/media/${stored.hash}/16x9-640.webp`;
  portal.content.addresses.set(path, {
    kind: 'picture',
    picture: stored,
    variant: { crop: '16x9', widthPx: 640, format: 'webp' },
  });
  return { ...portal, path, stored };
}

describe('a picture', () => {
  it('is made at the first request, and is a file that never changes', async () => {
    const { get, path, delivery } = await startWithPicture();
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      // Feed readers on the web show it in pages of theirs.
      'cross-origin-resource-policy': 'cross-origin',
      etag: expect.stringMatching(/^"[\w-]+"$/),
    });
    expect(Number(headers['content-length'])).toBeGreaterThan(20);
    expect((await get(path)).headers.etag).toBe(headers.etag);
    expect(delivery.statistics.files).toBe(2);
    expect(delivery.cache.size().documents, 'it takes no room of the documents').toBe(0);
  });

  it('answers HEAD as GET, and 304 to who holds it', async () => {
    const { get, path } = await startWithPicture();
    const whole = await get(path);
    const head = await get(path, { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
    const again = await get(path, { headers: { 'if-none-match': whole.headers.etag ?? '' } });
    expect(again).toMatchObject({ status: 304, text: '' });
  });

  it('waits for a database that cannot say whether it is held', async () => {
    const { get, path, content } = await startWithPicture();
    content.trouble = new Error('planted');
    expect((await get(path)).status).toBe(503);
  });

  it('whose original is lost answers 500, without a page', async () => {
    const { get, path, mediaFolder } = await startWithPicture();
    await rm(join(mediaFolder, 'originals'), { recursive: true });
    expect(await get(path)).toMatchObject({ status: 500, text: '500 Internal Server Error\n' });
  });

  it('that is unknown answers the page of any unknown address', async () => {
    const { get, stored } = await startWithPicture();
    expect((await get(`/media/${stored.hash}/16x9-641.webp`)).status).toBe(404);
  });
});

describe('the darkroom of a running portal', () => {
  it('makes what its workers ask for, once', async () => {
    const { writer, mediaFolder, readAnew } = await startDeliveryProcesses({ workerCount: 2 });
    const stored = await store(mediaFolder);
    await transact(writer, tx =>
      savePictures(tx, {
        pictures: [{ ...stored, source: '/a.jpg', mediaType: 'image/jpeg', alt: '' }],
        articleIds: [],
        pageIds: [],
        now: NOW,
      }),
    );
    const names = ['full-320.avif', 'full-960.jpg', '1x1-320.webp', 'full-320.avif'];
    const answers = await Promise.all(names.map(name => readAnew(`/media/${stored.hash}/${name}`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const folder = join(mediaFolder, 'variants', stored.hash.slice(0, 2), stored.hash);
    expect((await readdir(folder)).sort()).toEqual(['1x1-320.webp', 'full-320.avif', 'full-960.jpg']);
    expect((await sharp(join(folder, 'full-960.jpg')).metadata()).width, 'no wider than the picture').toBe(
      900,
    );
    for (const name of ['full-1280.jpg', 'full-700.jpg', '3x2-320.jpg', 'full-320.png']) {
      expect((await readAnew(`/media/${stored.hash}/${name}`)).status, name).toBe(404);
    }
    expect((await readAnew(`/media/${'0'.repeat(64)}/full-320.jpg`)).status).toBe(404);
    expect(await readdir(join(mediaFolder, 'incoming'))).toEqual([]);
  });
});
