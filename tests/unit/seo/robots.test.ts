import { describe, expect, it } from 'vitest';
import { readRobots } from '#lib/audit/robots.ts';
import { ANSWERING_CRAWLERS, TRAINING_CRAWLERS } from '#lib/seo/ai-crawlers.ts';
import { renderRobots } from '#lib/seo/robots.ts';

const SITE = {
  closedPaths: ['/redaction'],
  sitemapUrl: 'https://journal.example/sitemap.xml',
};

describe('robots.txt', () => {
  it('closes the desk to all and names the index of sitemaps', () => {
    expect(renderRobots({ ...SITE, aiPolicy: 'open' })).toBe(
      [
        'User-agent: *',
        'Disallow: /redaction$',
        'Disallow: /redaction/',
        'Disallow: /redaction?',
        '',
        'Sitemap: https://journal.example/sitemap.xml',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['/redaction', true],
    ['/redaction/articles', true],
    ['/redaction?page=2', true],
    ['/redactionnel', false],
    ['/redaction-2/le-port', false],
    ['/m/redaction-2', false],
  ])('closes the desk and no category named like it: %s', (path, isClosed) => {
    expect(readRobots(renderRobots({ ...SITE, aiPolicy: 'open' })).isClosed(path)).toBe(isClosed);
  });

  it.each([
    ['no-training', TRAINING_CRAWLERS, ANSWERING_CRAWLERS],
    ['closed', [...TRAINING_CRAWLERS, ...ANSWERING_CRAWLERS], []],
  ] as const)('with %s turns crawlers away, by name and from everything', (aiPolicy, refused, left) => {
    const groups = readGroups(renderRobots({ ...SITE, aiPolicy }));
    for (const name of refused) expect(groups.get(name)).toEqual(['/']);
    for (const name of left) expect(groups.has(name)).toBe(false);
    expect(groups.get('*')).toEqual(['/redaction$', '/redaction/', '/redaction?']);
    expect(groups.has('Googlebot')).toBe(false);
  });
});

/** What each crawler may not read (RFC 9309, section 2.2). */
function readGroups(robots: string): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, string[]>();
  let names: string[] = [];
  let isNaming = false;
  for (const line of robots.split('\n')) {
    const [field = '', value = ''] = line.split(': ');
    if (field === 'User-agent') {
      names = isNaming ? [...names, value] : [value];
      for (const name of names) rules.set(name, rules.get(name) ?? []);
    }
    if (field === 'Disallow') for (const name of names) rules.get(name)?.push(value);
    isNaming = field === 'User-agent';
  }
  return rules;
}
