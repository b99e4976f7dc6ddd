import { describe, expect, it } from 'vitest';
import { findByteRange } from '#lib/domain/byte-range.ts';

/** RFC 9110, section 14.1.2, of a file of 1,000 bytes. */
describe('findByteRange', () => {
  it.each([
    ['bytes=0-499', 0, 499],
    ['bytes=500-', 500, 999],
    ['bytes=-300', 700, 999],
    ['bytes=0-0', 0, 0],
    ['bytes=999-', 999, 999],
    ['bytes=900-9999', 900, 999],
    ['bytes=-9999', 0, 999],
    ['Bytes= 1-2 ', 1, 2],
    [`bytes=5-${'9'.repeat(400)}`, 5, 999],
  ])('%s', (range, start, end) => {
    expect(findByteRange(range, 1000)).toEqual({ start, end });
  });

  it.each(['bytes=1000-', 'bytes=5000-6000', 'bytes=-0'])('%s begins past the end', range => {
    expect(findByteRange(range, 1000)).toBe('unsatisfiable');
  });

  it.each([
    undefined,
    '',
    'bytes=',
    'bytes=-',
    'bytes=5-2',
    'bytes=a-b',
    'bytes=0-1,5-6',
    'lines=0-5',
    'bytes=--5',
    'bytes=1.5-2',
  ])('%s is answered with the whole', range => {
    expect(findByteRange(range, 1000)).toBeUndefined();
  });

  it('nothing of an empty file', () => {
    expect(findByteRange('bytes=0-', 0)).toBe('unsatisfiable');
  });
});
