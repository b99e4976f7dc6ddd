import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '#lib/delivery/document.ts';

const body = Buffer.from('<p>Bonjour</p>'.repeat(100));
const html = {
  status: 200,
  body,
  contentType: 'text/html; charset=utf-8',
  headers: ['X-Content-Type-Options', 'nosniff'],
};

describe('buildDocument', () => {
  it('holds the same content in each coding, under a tag of its own', async () => {
    const { br, gzip, identity } = (await buildDocument(html)).representations;
    expect(brotliDecompressSync(br.body).equals(body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(body)).toBe(true);
    expect(identity.body.equals(body)).toBe(true);
    expect(new Set([br.etag, gzip.etag, identity.etag]).size).toBe(3);
    expect(br.hitHeaders).toEqual(
      expect.arrayContaining(['Content-Encoding', 'br', 'Vary', 'Accept-Encoding']),
    );
    expect(identity.hitHeaders).not.toContain('Content-Encoding');
  });

  it('gives the same tags to the same bytes, and others to others', async () => {
    const tag = async (text: string) =>
      (await buildDocument({ ...html, body: Buffer.from(text) })).representations.br.etag;
    expect(await tag('a')).toBe(await tag('a'));
    expect(await tag('a')).not.toBe(await tag('b'));
  });

  it('leaves alone what is compressed already', async () => {
    const font = await buildDocument({ ...html, contentType: 'font/woff2' });
    expect(font.representations.br).toEqual(font.representations.identity);
    expect(font.representations.br.hitHeaders).not.toContain('Vary');
  });

  it('says nothing of the content in a 304', async () => {
    const { notModifiedHeaders } = (await buildDocument(html)).representations.gzip;
    expect(notModifiedHeaders.filter(text => text.startsWith('Content-'))).toEqual([]);
    expect(notModifiedHeaders).toContain('nosniff');
  });

  it('dates in whole seconds', async () => {
    const document = await buildDocument({ ...html, modifiedAt: new Date('2026-02-03T13:30:00.900Z') });
    expect(document.lastModifiedMs).toBe(Date.UTC(2026, 1, 3, 13, 30));
    expect(document.representations.br.hitHeaders).toContain('Tue, 03 Feb 2026 13:30:00 GMT');
  });

  it('counts what it holds', async () => {
    const { bytes, representations } = await buildDocument(html);
    const bodies = Object.values(representations).map(part => part.body);
    expect(bytes).toBeGreaterThan(bodies.reduce((sum, { length }) => sum + length, 0));
    for (const { buffer, byteLength } of bodies) expect(buffer.byteLength).toBe(byteLength);
  });
});
