import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENCODINGS, negotiateEncoding } from '#lib/delivery/accept-encoding.ts';

describe('negotiateEncoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP;Q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['*', 'br'],
    ['*;q=0.3, gzip', 'gzip'],
    ['*;q=0', 'identity'],
    ['identity', 'identity'],
    ['identity;q=0.5, br;q=0.2', 'identity'],
    ['identity;q=0', 'identity'],
    ['deflate', 'identity'],
    ['br;q=nonsense', 'identity'],
  ])('answers %j in %s', (header, encoding) => {
    expect(negotiateEncoding(header)).toBe(encoding);
  });

  it('knows only our codings, whatever is asked, and never changes its mind', () => {
    fc.assert(
      fc.property(fc.string(), header => {
        const encoding = negotiateEncoding(header);
        expect(ENCODINGS).toContain(encoding);
        expect(negotiateEncoding(header)).toBe(encoding);
      }),
    );
  });
});
