import { expect, test } from '@playwright/test';
import { PAGE_KINDS, portalUrl, SEED_PATH, SETTINGS_PATH } from './pages.ts';

/** What a browser fetches once for the whole site, when it has nothing else to do: the icon and the speculation rules. */
const FILES_OF_THE_SITE: ReadonlySet<string> = new Set(['/icon.svg', '/regles.json']);

const SHARED = /^public, max-age=0, s-maxage=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/;

test.describe('a page is a document', () => {
  for (const { kind, path, status } of PAGE_KINDS) {
    test(`${kind}: complete, without a script, under a policy that forbids any`, async ({ request }) => {
      const response = await request.get(portalUrl(path));
      const html = await response.text();
      expect(response.status()).toBe(status);
      expect(html).toMatch(/<\/html>\s*$/);
      expect(html.match(/<script(?![^>]*ld\+json)/g)).toBeNull();
      expect(html.match(/ style="/g)).toBeNull();
      const policy = response.headers()['content-security-policy'] ?? '';
      expect(policy).toContain("script-src 'none'");
      expect(policy).not.toContain('unsafe-inline');
      expect(response.headers()).toMatchObject({
        'cache-control': path === SETTINGS_PATH ? 'private, no-store' : expect.stringMatching(SHARED),
        etag: expect.stringMatching(/^"[^"]+"$/),
        vary: expect.stringContaining('Accept-Encoding'),
        'x-content-type-options': 'nosniff',
      });
    });
  }

  test('asked for again, it is not sent again (RFC 9110, 13.1.2)', async ({ request }) => {
    const first = await request.get(portalUrl(SEED_PATH));
    const { etag = '' } = first.headers();
    const again = await request.get(portalUrl(SEED_PATH), { headers: { 'if-none-match': etag } });
    expect(again.status()).toBe(304);
    expect((await again.body()).length).toBe(0);
    expect(again.headers().etag).toBe(etag);
    expect(Date.parse(first.headers()['last-modified'] ?? '')).toBeLessThanOrEqual(Date.now());
  });

  test('HEAD answers as GET, without the body', async ({ request }) => {
    const get = await request.get(portalUrl(SEED_PATH));
    const head = await request.head(portalUrl(SEED_PATH));
    expect((await head.body()).length).toBe(0);
    expect(head.headers().etag).toBe(get.headers().etag);
    expect(head.headers()['content-length']).toBe(get.headers()['content-length']);
  });

  test('nobody may send anything to it', async ({ request }) => {
    const response = await request.post(portalUrl(SEED_PATH), { data: 'x' });
    expect(response.status()).toBe(405);
    expect(response.headers().allow).toBe('GET, HEAD');
  });
});

/** What a page of the kind asks for, besides the files of the site. */
function listRequests(kind: (typeof PAGE_KINDS)[number]['kind']): readonly string[] {
  if (kind.startsWith('mobile')) return ['document'];
  return kind === 'article with every block' ? ['document', 'font', 'font'] : ['document', 'font'];
}

test.describe('in a browser that runs scripts', () => {
  test.use({ javaScriptEnabled: true });

  for (const { kind, path } of PAGE_KINDS) {
    test(`${kind}: at most the document and the headline face, and nothing against the policy`, async ({
      page,
    }) => {
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', request => {
        const { pathname } = new URL(request.url());
        const isOfTheSite =
          FILES_OF_THE_SITE.has(pathname) && !(kind.startsWith('mobile') && pathname === '/regles.json');
        if (!isOfTheSite) requests.push(request.resourceType());
      });
      page.on('console', message => complaints.push(message.text()));
      const response = await page.goto(portalUrl(path), { waitUntil: 'networkidle' });
      expect(requests.sort()).toEqual(listRequests(kind));
      // The status of an error page is Chromium's to mention.
      expect(complaints.filter(text => response?.ok() || !text.includes('Failed to load resource'))).toEqual(
        [],
      );
    });
  }
});
