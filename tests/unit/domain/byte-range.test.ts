import { describe, expect, it } from 'vitest';
import { findAskedRange } from '#lib/domain/byte-range.ts';

const FILE = { method: 'GET', range: 'bytes=1-2', ifRange: undefined, etag: '"a"', bytes: 1000 };

function find(asked: Partial<Parameters<typeof findAskedRange>[0]>) {
  return findAskedRange({ ...FILE, ...asked });
}

/** RFC 9110, section 14.1.2, of a file of 1,000 bytes. */
describe('findAskedRange', () => {
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
    expect(find({ range })).toEqual({ start, end });
  });

  it.each(['bytes=1000-', 'bytes=5000-6000', 'bytes=-0'])('%s begins past the end', range => {
    expect(find({ range })).toBe('unsatisfiable');
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
    expect(find({ range })).toBeUndefined();
  });

  it('nothing of an empty file', () => {
    expect(find({ range: 'bytes=0-', bytes: 0 })).toBe('unsatisfiable');
  });

  it.each([
    ['of another method', { method: 'HEAD' }],
    ['of a file that was replaced', { ifRange: '"b"' }],
    ['of a file that is only like it', { ifRange: 'W/"a"' }],
  ])('%s is answered with the whole', (_, asked) => {
    expect(find(asked)).toBeUndefined();
  });

  it('of the file that was begun is answered', () => {
    expect(find({ ifRange: FILE.etag })).toEqual({ start: 1, end: 2 });
  });
});
