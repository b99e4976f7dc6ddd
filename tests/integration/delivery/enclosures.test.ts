import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storeOriginal } from '#lib/darkroom/media-folder.ts';
import type { EnclosureKind } from '#lib/domain/enclosure.ts';
import { startDelivery } from '../../support/delivery.ts';

const WORDS = 'Un entretien de dix minutes.';

async function startWith(kind: EnclosureKind) {
  const portal = await startDelivery();
  const hash = await storeOriginal(portal.mediaFolder, Buffer.from(WORDS));
  const enclosure = { hash, fileName: `entretien.${kind}`, kind, bytes: WORDS.length };
  const path = `/media/${hash}/${enclosure.fileName}`;
  portal.content.addresses.set(path, { kind: 'enclosure', enclosure });
  return { ...portal, path, hash };
}

describe('a document or a recording', () => {
  it('is a file that never changes, in which nothing runs', async () => {
    const { get, path, hash, delivery } = await startWith('mp3');
    const { status, headers, text } = await get(path);
    expect({ status, text }).toEqual({ status: 200, text: WORDS });
    expect(headers).toMatchObject({
      'content-type': 'audio/mpeg',
      'content-disposition': 'inline; filename="entretien.mp3"',
      'content-length': String(WORDS.length),
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy':
        "default-src 'none'; media-src 'self'; sandbox allow-same-origin; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      etag: `"${hash}"`,
    });
    expect(delivery.cache.size().documents, 'it takes no room of the documents').toBe(0);
  });

  it.each([
    ['pdf', 'inline'],
    ['wav', 'inline'],
    ['docx', 'attachment'],
    ['csv', 'attachment'],
    ['zip', 'attachment'],
  ] as const)('of kind %s is offered %s', async (kind, disposition) => {
    const { get, path } = await startWith(kind);
    expect((await get(path)).headers['content-disposition']).toBe(
      `${disposition}; filename="entretien.${kind}"`,
    );
  });

  it('is sent in part to who asks for a part (RFC 9110, section 14)', async () => {
    const { get, path, hash } = await startWith('mp3');
    const ask = (range: string, more = {}) => get(path, { headers: { range, ...more } });
    expect(await ask('bytes=3-11')).toMatchObject({
      status: 206,
      text: 'entretien',
      headers: { 'content-range': `bytes 3-11/${WORDS.length}`, 'content-length': '9' },
    });
    expect(await ask('bytes=-8')).toMatchObject({ status: 206, text: 'minutes.' });
    expect(await ask('bytes=28-')).toMatchObject({
      status: 416,
      text: '',
      headers: { 'content-range': `bytes */${WORDS.length}`, 'cache-control': 'no-store' },
    });
    expect(await ask('bytes=0-1,3-4')).toMatchObject({ status: 200, text: WORDS });
    expect(await ask('bytes=3-11', { 'if-range': `"${hash}"` })).toMatchObject({ status: 206 });
    expect(await ask('bytes=3-11', { 'if-range': '"autre"' })).toMatchObject({ status: 200, text: WORDS });
  });

  it('answers HEAD as GET without a range, and 304 to who holds it', async () => {
    const { get, path, hash } = await startWith('mp3');
    const head = await get(path, { method: 'HEAD', headers: { range: 'bytes=0-1' } });
    expect(head).toMatchObject({
      status: 200,
      text: '',
      headers: { 'content-length': String(WORDS.length) },
    });
    const again = await get(path, { headers: { 'if-none-match': `"${hash}"`, range: 'bytes=0-1' } });
    expect(again).toMatchObject({ status: 304, text: '' });
  });

  it('whose file is lost answers 500, without a page', async () => {
    const { get, path, mediaFolder } = await startWith('pdf');
    await rm(join(mediaFolder, 'originals'), { recursive: true });
    expect(await get(path)).toMatchObject({ status: 500, text: '500 Internal Server Error\n' });
  });
});
