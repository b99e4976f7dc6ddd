import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { parseHttpDate } from '#lib/delivery/http-date.ts';

describe('parseHttpDate', () => {
  it.each(['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'])(
    'reads %s',
    text => {
      vi.stubEnv('TZ', 'America/New_York');
      onTestFinished(() => void vi.unstubAllEnvs());
      expect(parseHttpDate(text)).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
    },
  );

  it.each([
    '',
    '1994',
    '1994-11-06T08:49:37Z',
    'Sun, 06 Nov 1994 08:49:37 +0100',
    'Sun, 06 Nov 1994 08:49:37',
    'Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT',
    'Nov 6, 1994',
    '6 novembre 1994',
    'Sun, 06 Nov 1994 25:49:37 GMT',
  ])('does not read %j', text => {
    expect(parseHttpDate(text)).toBeNaN();
  });
});
