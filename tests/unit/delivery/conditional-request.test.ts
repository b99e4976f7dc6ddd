import { describe, expect, it } from 'vitest';
import { isNotModified } from '#lib/delivery/conditional-request.ts';

const validators = { etag: '"a-br"', lastModifiedMs: Date.UTC(2026, 1, 3, 13, 30) };
const SAME = 'Tue, 03 Feb 2026 13:30:00 GMT';
const EARLIER = 'Tue, 03 Feb 2026 13:29:59 GMT';

describe('isNotModified', () => {
  it.each([
    [{}, false],
    [{ 'if-none-match': '"a-br"' }, true],
    [{ 'if-none-match': '"a"' }, false],
    [{ 'if-none-match': 'W/"a-br"' }, true],
    [{ 'if-none-match': '"b", W/"c", "a-br"' }, true],
    [{ 'if-none-match': '"b,a-br"' }, false],
    [{ 'if-none-match': 'a-br' }, false],
    [{ 'if-none-match': '*' }, true],
    [{ 'if-none-match': '' }, false],
    [{ 'if-modified-since': SAME }, true],
    [{ 'if-modified-since': EARLIER }, false],
    [{ 'if-modified-since': 'hier' }, false],
    [{ 'if-none-match': '"b"', 'if-modified-since': SAME }, false],
    [{ 'if-none-match': '"a-br"', 'if-modified-since': EARLIER }, true],
  ])('takes %j for %s', (conditions, expected) => {
    expect(isNotModified(conditions, validators)).toBe(expected);
  });

  it('ignores a date for a document without one', () => {
    const dateless = { etag: '"a"', lastModifiedMs: undefined };
    expect(isNotModified({ 'if-modified-since': SAME }, dateless)).toBe(false);
  });
});
