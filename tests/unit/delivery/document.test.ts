import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ENCODINGS } from '#lib/delivery/accept-encoding.ts';
import { buildDocument, toMissHeaders, toNotModifiedHeaders } from '#lib/delivery/document.ts';

const body = Buffer.from('<p>Bonjour</p>'.repeat(100));
const html = {
  status: 200,
  body,
  contentType: 'text/html; charset=utf-8',
  headers: ['X-Content-Type-Options', 'nosniff'],
};

describe('buildDocument', () => {
  it('holds the same content in each coding, under a tag of its own', () => {
    const [br, gzip, identity] = ENCODINGS.map(buildDocument(html).represent);
    expect(br && brotliDecompressSync(br.body).equals(body)).toBe(true);
    expect(gzip && gunzipSync(gzip.body).equals(body)).toBe(true);
    expect(identity?.body.equals(body)).toBe(true);
    expect(new Set([br?.etag, gzip?.etag, identity?.etag]).size).toBe(3);
    expect(br?.hitHeaders).toEqual(
      expect.arrayContaining(['Content-Encoding', 'br', 'Vary', 'Accept-Encoding']),
    );
    expect(identity?.hitHeaders).not.toContain('Content-Encoding');
  });

  it('makes a coding once', () => {
    const { represent } = buildDocument(html);
    for (const encoding of ENCODINGS) expect(represent(encoding)).toBe(represent(encoding));
  });

  it('gives the same tags to the same bytes, and others to others', () => {
    const tag = (text: string) => buildDocument({ ...html, body: Buffer.from(text) }).represent('br').etag;
    expect(tag('a')).toBe(tag('a'));
    expect(tag('a')).not.toBe(tag('b'));
  });

  it('keeps apart documents of the same bytes and other headers', () => {
    const policy = ['Content-Security-Policy', "default-src 'none'"];
    const other = buildDocument({ ...html, headers: policy });
    expect(buildDocument(html).represent('gzip').hitHeaders).not.toEqual(other.represent('gzip').hitHeaders);
  });

  it('leaves alone what is compressed already', () => {
    const font = buildDocument({ ...html, contentType: 'font/woff2' });
    expect(font.represent('br')).toBe(font.represent('identity'));
    expect(font.represent('br').hitHeaders).not.toContain('Vary');
  });

  it('says whether it was kept, and nothing else differs', () => {
    const kept = buildDocument(html).represent('br');
    const missHeaders = toMissHeaders(kept);
    expect(kept.hitHeaders.slice(-2)).toEqual(['Server-Timing', 'cache;desc=hit']);
    expect(missHeaders.slice(-2)).toEqual(['Server-Timing', 'cache;desc=miss']);
    expect(missHeaders.slice(0, -2)).toEqual(kept.hitHeaders.slice(0, -2));
  });

  it('says what else of a request it depends on', () => {
    const { hitHeaders } = buildDocument({ ...html, varies: ['Save-Data'] }).represent('identity');
    expect(hitHeaders[hitHeaders.indexOf('Vary') + 1]).toBe('Accept-Encoding, Save-Data');
  });

  it('says nothing of the content in a 304', () => {
    const notModifiedHeaders = toNotModifiedHeaders(buildDocument(html).represent('gzip'));
    expect(notModifiedHeaders.filter(text => text.startsWith('Content-'))).toEqual([]);
    expect(notModifiedHeaders).toContain('nosniff');
  });

  it('dates in whole seconds', () => {
    const document = buildDocument({ ...html, modifiedAt: new Date('2026-02-03T13:30:00.900Z') });
    expect(document.lastModifiedMs).toBe(Date.UTC(2026, 1, 3, 13, 30));
    expect(document.represent('br').hitHeaders).toContain('Tue, 03 Feb 2026 13:30:00 GMT');
  });

  it('counts what it holds, and holds no more', () => {
    const { bytes, represent } = buildDocument(html);
    expect(bytes).toBeGreaterThan(represent('br').body.byteLength);
    for (const encoding of ENCODINGS) {
      const { buffer, byteLength } = represent(encoding).body;
      expect(buffer.byteLength).toBe(byteLength);
    }
  });
});
