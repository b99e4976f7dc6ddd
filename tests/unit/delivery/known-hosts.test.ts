import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { toKnownHosts } from '#lib/delivery/known-hosts.ts';

describe('toKnownHosts', () => {
  it('knows the site by its name and its machine by its addresses', () => {
    const hosts = toKnownHosts({ siteUrl: 'https://journal.example', host: '10.0.0.5', port: 3000 });
    expect([...hosts].sort()).toEqual(
      [
        '10.0.0.5:3000',
        '127.0.0.1:3000',
        '[::1]:3000',
        'journal.example',
        'journal.example:443',
        'localhost:3000',
      ].sort(),
    );
  });

  it('knows names without a port where it is the usual one', () => {
    const hosts = toKnownHosts({ siteUrl: 'http://journal.example:8080', host: '::', port: 80 });
    expect(hosts).toContain('journal.example:8080');
    expect(hosts).not.toContain('journal.example');
    expect(hosts).toContain('localhost');
    expect(hosts).toContain('[::]');
  });

  it('are every address of the machine where it listens on all of them', () => {
    const addresses = Object.values(networkInterfaces()).flatMap(
      all => all?.map(({ address }) => address) ?? [],
    );
    const hosts = toKnownHosts({ siteUrl: 'https://journal.example', host: '0.0.0.0', port: 3000 });
    for (const address of addresses) {
      expect(hosts.has(address.includes(':') ? `[${address}]:3000` : `${address}:3000`)).toBe(true);
    }
  });
});
