import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { toKnownHosts } from '#lib/delivery/known-hosts.ts';

describe('toKnownHosts', () => {
  it('knows the site by its name and its machine by its addresses', () => {
    const hosts = toKnownHosts({ siteUrl: 'https://journal.example', host: '10.0.0.5', port: 3000 });
    expect(Object.fromEntries(hosts)).toEqual({
      '10.0.0.5:3000': 'http://10.0.0.5:3000',
      '127.0.0.1:3000': 'http://127.0.0.1:3000',
      '[::1]:3000': 'http://[::1]:3000',
      'journal.example': 'https://journal.example',
      'journal.example:443': 'https://journal.example',
      'localhost:3000': 'http://localhost:3000',
    });
  });

  it('says of a name that is the site’s and the machine’s what the site says', () => {
    const hosts = toKnownHosts({ siteUrl: 'https://localhost:3000', host: '127.0.0.1', port: 3000 });
    expect(hosts.get('localhost:3000')).toBe('https://localhost:3000');
  });

  it('knows names without a port where it is the usual one', () => {
    const hosts = toKnownHosts({ siteUrl: 'http://journal.example:8080', host: '::', port: 80 });
    expect(hosts.get('journal.example:8080')).toBe('http://journal.example:8080');
    expect(hosts.has('journal.example')).toBe(false);
    expect(hosts.get('localhost')).toBe('http://localhost');
    expect(hosts.has('[::]')).toBe(true);
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
