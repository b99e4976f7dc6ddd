import { describe, expect, it } from 'vitest';
import { parseConfig } from '#lib/config.ts';

describe('parseConfig', () => {
  it.each(['court', 'avec une espace', 'a'.repeat(129)])('refuses the key %j', key => {
    expect(() => parseConfig({ INDEXNOW_KEY: key })).toThrow(
      'The environment variable INDEXNOW_KEY is not usable: expected 8 to 128 letters, digits and hyphens',
    );
  });

  it('needs nothing set', () => {
    expect(parseConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseFile: './data/manchette.db',
      mediaFolder: './data/media',
      siteUrl: 'http://localhost:3000',
      siteName: 'Manchette',
      timeZone: 'Africa/Casablanca',
      logLevel: 'info',
      indexnowEndpoint: 'https://api.indexnow.org/indexnow',
      isDeliveryOn: true,
      trustedProxies: ['127.0.0.0/8', '::1'],
      workerCount: 1,
      cacheMb: 32,
      aiPolicy: 'open',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parseConfig({ PORT: '', SITE_NAME: ' ' })).toMatchObject({ port: 3000, siteName: 'Manchette' });
  });

  it('leaves out the spaces around a value', () => {
    const environment = { DATABASE_URL: 'file:./data/journal.db ', TIME_ZONE: ' Europe/Paris' };
    expect(parseConfig(environment)).toMatchObject({
      databaseFile: './data/journal.db',
      timeZone: 'Europe/Paris',
    });
  });

  it('keeps the origin of the site’s address', () => {
    expect(parseConfig({ SITE_URL: 'https://Journal.example/' }).siteUrl).toBe('https://journal.example');
  });

  it.each([
    ['securite@journal.example', 'mailto:securite@journal.example'],
    ['https://journal.example/securite', 'https://journal.example/securite'],
  ])('takes whom to tell of a weakness as %s', (value, contact) => {
    expect(parseConfig({ SECURITY_CONTACT: value }).securityContact).toBe(contact);
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/news'],
    ['SITE_URL', 'journal.example'],
    ['SITE_URL', 'ftp://journal.example'],
    ['SITE_URL', 'https://journal.example/blog'],
    ['TIME_ZONE', 'Africa/Casa'],
    ['LOG_LEVEL', 'loud'],
    ['DELIVERY', 'maybe'],
    ['WEB_CONCURRENCY', '0'],
    ['CACHE_MB', '1'],
    ['METRICS_PORT', 'off'],
    ['TRUSTED_PROXIES', 'proxy.example'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0.1,'],
    ['TRUSTED_PROXIES', '10.0.0.1/8/8'],
    ['WEBSUB_HUB', 'hub.example'],
    ['AI_POLICY', 'no'],
    ['TDM_POLICY', 'ask us'],
    ['SECURITY_CONTACT', 'the porter'],
    ['SECURITY_CONTACT', 'javascript:alert(1)'],
  ])('refuses %s=%j with one sentence that names it', (name, value) => {
    expect(() => parseConfig({ [name]: value })).toThrow(
      new RegExp(`^The environment variable ${name} is not usable: .*\\.$`),
    );
  });
});
