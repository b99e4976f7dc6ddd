import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchFeed } from '#lib/import/feed/fetch-feed.ts';
import { serve } from '../../../support/serve.ts';

const ALLOWED = { allowsPrivate: true, bytesMax: 1000 };

describe('fetchFeed', () => {
  it('reads an answer with its encoding, packed or not', async () => {
    const site = await serve(({ url }, response) => {
      const isPacked = url === '/gzip';
      response.writeHead(200, {
        'content-type': 'application/rss+xml; charset="ISO-8859-1"',
        ...(isPacked && { 'content-encoding': 'gzip' }),
      });
      response.end(isPacked ? gzipSync('<rss/>') : '<rss/>');
    });
    for (const path of ['/', '/gzip']) {
      const source = await fetchFeed(site + path, ALLOWED);
      expect([source.bytes.toString(), source.charset, source.url]).toEqual([
        '<rss/>',
        'ISO-8859-1',
        site + path,
      ]);
    }
  });

  it('follows redirects, a few', async () => {
    const site = await serve(({ url = '' }, response) => {
      const left = Number(url.slice(1));
      if (left === 0) response.end('<rss/>');
      else response.writeHead(302, { location: String(left - 1) }).end();
    });
    expect((await fetchFeed(`${site}/5`, ALLOWED)).url).toBe(`${site}/0`);
    await expect(fetchFeed(`${site}/6`, ALLOWED)).rejects.toThrow(`${site}/6 redirects more than 5 times.`);
  });

  it('stops at the limit, also of what was packed small', async () => {
    const site = await serve(({ url }, response) => {
      if (url === '/gzip')
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(100_000)));
      else response.end('x'.repeat(1001));
    });
    await expect(fetchFeed(site, ALLOWED)).rejects.toThrow('answered more than 0.001 MB.');
    await expect(fetchFeed(`${site}/gzip`, ALLOWED)).rejects.toThrow('answered more than 0.001 MB.');
  });

  it.each([
    ['http://127.0.0.1/', '127.0.0.1'],
    ['http://localhost/', 'localhost'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['http://[::ffff:10.0.0.1]/', '[::ffff:a00:1]'],
    ['http://169.254.169.254/latest/meta-data', '169.254.169.254'],
  ])('refuses %s', async (address, host) => {
    await expect(fetchFeed(address, { ...ALLOWED, allowsPrivate: false })).rejects.toThrow(
      `leads to a private network (${host}), which only --allow-private reads.`,
    );
  });

  it('says in a sentence what went wrong, and no password', async () => {
    const site = await serve(({ url }, response) => {
      if (url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
      else if (url === '/cut')
        response.writeHead(200, { 'content-length': '100' }).write('<rss', () => response.destroy());
      else response.writeHead(404).end();
    });
    const withPassword = site.replace('http://', 'http://a:secret@');
    await expect(fetchFeed(`${withPassword}/x`, ALLOWED)).rejects.toThrow(
      new Error(`${site}/x answered 404.`),
    );
    await expect(fetchFeed(`${site}/file`, ALLOWED)).rejects.toThrow(
      'redirects to something that is no web address.',
    );
    await expect(fetchFeed(`${site}/cut`, ALLOWED)).rejects.toThrow(/^\S+ cannot be read \(ECONNRESET\)\.$/);
    await expect(fetchFeed('http://nulle-part.invalid/', ALLOWED)).rejects.toThrow(
      'has a host that no name server knows.',
    );
    await expect(fetchFeed('http://', ALLOWED)).rejects.toThrow(new Error('http:// is no web address.'));
  });
});
