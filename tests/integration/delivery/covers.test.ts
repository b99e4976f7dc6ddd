import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import type { Resolution } from '#lib/content/resolve-address.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { startDelivery } from '../../support/delivery.ts';
import { startDeliveryProcesses } from '../../support/delivery-processes.ts';
import { importedArticle, importedBatch, NOW } from '../../support/imported-batch.ts';

const PATH = '/couvertures/7.png';
const COVER: Resolution = { kind: 'cover', articleId: 7, colour: 'teal' };

async function startWithCover() {
  const portal = await startDelivery();
  portal.content.addresses.set(PATH, COVER);
  return portal;
}

describe('a cover', () => {
  it('is made at the first request, and may be kept for a day: its address does not say its colour', async () => {
    const { get, delivery } = await startWithCover();
    const { status, headers } = await get(PATH);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=86400, stale-while-revalidate=604800',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      etag: expect.stringMatching(/^"[\w-]+"$/),
    });
    expect(await get(PATH, { headers: { 'if-none-match': headers.etag ?? '' } })).toMatchObject({
      status: 304,
      text: '',
    });
    expect((await get(PATH, { method: 'HEAD' })).headers['content-length']).toBe(headers['content-length']);
    expect(delivery.statistics.files).toBe(3);
    expect(delivery.cache.size().documents, 'it takes no room of the documents').toBe(0);
  });

  it('is another as soon as its category has another colour', async () => {
    const { get, content } = await startWithCover();
    const before = await get(PATH);
    content.addresses.set(PATH, { ...COVER, colour: 'saffron' });
    const after = await get(PATH, { headers: { 'if-none-match': before.headers.etag ?? '' } });
    expect(after.status).toBe(200);
    expect(after.text).not.toBe(before.text);
  });

  it('comes back when its file was deleted', async () => {
    const { get, mediaFolder } = await startWithCover();
    const before = await get(PATH);
    await rm(join(mediaFolder, 'covers'), { recursive: true });
    expect(await get(PATH)).toMatchObject({ status: 200, text: before.text });
  });
});

describe('the covers of a running portal', () => {
  it('are of the articles that readers may see, and of no other', async () => {
    const { writer, mediaFolder, readAnew } = await startDeliveryProcesses({ workerCount: 2 });
    const batch = importedBatch(['a', 'b', 'c'].map(key => importedArticle(key)));
    await applyImport(writer, { source: 'essai', batch, now: NOW });
    const read = async (path: string) => (await readAnew(path)).status;
    const orders = ['/couvertures/1.png', '/couvertures/2.png', '/couvertures/1.png?largeur=9000'];
    expect(await Promise.all(orders.map(read))).toEqual([200, 200, 200]);
    const [file = ''] = await readdir(join(mediaFolder, 'covers', '01'));
    expect(await sharp(join(mediaFolder, 'covers', '01', file)).metadata()).toMatchObject({ width: 1200 });
    const none = ['4', '0', '01', '1.5', 'a', '99999999999999999999'].map(id => `/couvertures/${id}.png`);
    expect(await Promise.all(none.map(read))).toEqual(none.map(() => 404));
    expect(await read('/couvertures/1.jpg')).toBe(404);
    await withdrawArticle(writer, { slug: 'a', now: NOW });
    await vi.waitFor(async () => expect(await read('/couvertures/1.png')).toBe(410));
    expect(await read('/couvertures/2.png')).toBe(200);
  });
});
