import { describe, expect, it } from 'vitest';
import { findContactExpiry, findNextContactExpiry } from '#lib/content/security-contact.ts';

const DAY_MS = 86_400_000;

describe('a security contact', () => {
  it.each(['2026-01-01T00:00:00Z', '2026-06-30T23:59:59Z', '2026-12-31T12:00:00Z'])(
    'of %s is good for half a year at least and a year at most (RFC 9116, 2.5.5), and the same all month',
    instant => {
      const now = new Date(instant);
      const days = (findContactExpiry(now).getTime() - now.getTime()) / DAY_MS;
      expect(days).toBeGreaterThan(180);
      expect(days).toBeLessThan(365);
      const change = findNextContactExpiry(now);
      expect(change > now).toBe(true);
      expect(findContactExpiry(new Date(change.getTime() - 1))).toEqual(findContactExpiry(now));
      expect(findContactExpiry(change)).not.toEqual(findContactExpiry(now));
    },
  );
});
