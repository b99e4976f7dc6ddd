import { describe, expect, it, vi } from 'vitest';
import { type DeliveryUnderTest, page, SITE_HOST, startDelivery } from '../../support/delivery.ts';

const OWN = `https://${SITE_HOST}`;
const MOBILE_COOKIE = 'edition=mobile; Max-Age=31536000; Path=/; SameSite=Lax; HttpOnly; Secure';
const FULL_COOKIE = MOBILE_COOKIE.replace('mobile', 'full');
const FOR_ALL = expect.stringMatching(/^public, max-age=0, s-maxage=\d+/);

/** A page in both editions. */
async function startWithPage(): Promise<DeliveryUnderTest> {
  const portal = await startDelivery();
  portal.content.addresses.set('/monde', page('/monde'));
  portal.content.addresses.set('/m/monde', page('/m/monde', 1, { edition: 'mobile' }));
  return portal;
}

const toMobile = { referer: `${OWN}/monde` };
const toFull = { referer: `${OWN}/m/monde` };

describe('a crossing', () => {
  it.each([
    ['to the mobile edition', '/m/monde', toMobile, MOBILE_COOKIE],
    ['to the full edition', '/monde', toFull, FULL_COOKIE],
  ])('%s is remembered, and its answer is kept by nobody', async (_, path, headers, cookie) => {
    const { get } = await startWithPage();
    for (const memory of ['miss', 'hit']) {
      const answer = await get(path, { headers });
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        'set-cookie': [cookie],
        'cache-control': 'private, no-store',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'server-timing': `cache;desc=${memory}`,
      });
    }
  });

  it('is remembered by a 304 and by HEAD too', async () => {
    const { get } = await startWithPage();
    const { etag = '' } = (await get('/m/monde')).headers;
    const again = await get('/m/monde', { headers: { ...toMobile, 'if-none-match': etag } });
    expect(again).toMatchObject({ status: 304, text: '' });
    const head = await get('/m/monde', { method: 'HEAD', headers: toMobile });
    expect(head).toMatchObject({ status: 200, text: '' });
    for (const { headers } of [again, head]) {
      expect(headers).toMatchObject({
        etag,
        'set-cookie': [MOBILE_COOKIE],
        'cache-control': 'private, no-store',
      });
    }
  });

  it('changes nothing of the document that is kept for all', async () => {
    const { get, renderer } = await startWithPage();
    await get('/m/monde', { headers: toMobile });
    const { headers } = await get('/m/monde');
    expect(headers['cache-control']).toEqual(FOR_ALL);
    expect(headers).not.toHaveProperty('set-cookie');
    expect(renderer.asked).toHaveLength(1);
  });

  it('is remembered where the page is missing, too', async () => {
    const { get } = await startDelivery();
    const answer = await get('/m/parti', { headers: { referer: `${OWN}/parti` } });
    expect(answer.status).toBe(404);
    expect(answer.headers['set-cookie']).toEqual([MOBILE_COOKIE]);
  });

  it.each<[string, Record<string, string>]>([
    ['no Referer', {}],
    ['a Referer of another site', { referer: 'https://www.google.com/' }],
    ['a Referer of the same edition', { referer: `${OWN}/m/maroc` }],
    ['a page fetched ahead', { ...toMobile, 'sec-purpose': 'prefetch' }],
  ])('is none with %s', async (_, headers) => {
    const { get } = await startWithPage();
    const answer = await get('/m/monde', { headers });
    expect(answer.headers).not.toHaveProperty('set-cookie');
    expect(answer.headers['cache-control']).toEqual(FOR_ALL);
  });

  it('is none to a file, which belongs to no edition', async () => {
    const { get, content, renderer } = await startDelivery();
    content.addresses.set('/rss.xml', page('/rss.xml'));
    renderer.answer = (_, response) => {
      response.setHeader('Content-Type', 'application/rss+xml');
      response.end('<rss/>');
    };
    for (const path of ['/rss.xml', '/regles.json', '/healthz']) {
      const answer = await get(path, { headers: { ...toFull, 'save-data': 'on', cookie: 'edition=mobile' } });
      expect(answer.status).toBe(200);
      expect(answer.headers).not.toHaveProperty('set-cookie');
      expect(answer.headers['cache-control']).not.toContain('private');
    }
  });

  it('keeps a wish that was made before, and ignores a cookie that it cannot read', async () => {
    const { get } = await startWithPage();
    const cookieAfter = async (cookie: string) =>
      (await get('/monde', { headers: { ...toFull, cookie } })).headers['set-cookie']?.[0]?.split(';', 1)[0];
    expect(await cookieAfter('edition=mobile-direct')).toBe('edition=full-direct');
    expect(await cookieAfter('edition=;;=%00; edition')).toBe('edition=full');
  });
});

describe('the offer', () => {
  const chosen = { cookie: 'edition=mobile' };
  const saving = { 'save-data': 'on' };

  it.each([
    ['the plain page first', [{}, saving]],
    ['the offer first', [saving, {}]],
  ])('is another form of the document, for all who save data: %s', async (_, order) => {
    const { get, renderer } = await startWithPage();
    for (const headers of order) await get('/monde', { headers });
    const plain = await get('/monde');
    const offering = await get('/monde', { headers: saving });
    expect(plain.text).not.toContain('Offre');
    expect(offering.text).toBe(plain.text.replace('<body>', '<body><aside>Offre</aside>'));
    expect(offering.headers.etag).not.toBe(plain.headers.etag);
    for (const { headers } of [plain, offering]) {
      expect(headers).toMatchObject({
        vary: 'Accept-Encoding, Save-Data',
        'cache-control': FOR_ALL,
        'last-modified': plain.headers['last-modified'],
        'content-security-policy': plain.headers['content-security-policy'],
      });
      expect(headers).not.toHaveProperty('set-cookie');
    }
    expect(renderer.asked).toHaveLength(1);
  });

  it('is held by its own tag: who holds one form is not told that it has the other', async () => {
    const { get } = await startWithPage();
    const plainTag = (await get('/monde')).headers.etag ?? '';
    const offeringTag = (await get('/monde', { headers: saving })).headers.etag ?? '';
    const statusOf = async (tag: string, headers: Record<string, string>) =>
      (await get('/monde', { headers: { ...headers, 'if-none-match': tag } })).status;
    expect(await statusOf(plainTag, {})).toBe(304);
    expect(await statusOf(offeringTag, saving)).toBe(304);
    expect(await statusOf(offeringTag, chosen)).toBe(304);
    expect(await statusOf(plainTag, saving)).toBe(200);
    expect(await statusOf(plainTag, chosen)).toBe(200);
    expect(await statusOf(offeringTag, {})).toBe(200);
    expect(await statusOf(offeringTag, toFull)).toBe(200);
  });

  it('comes in each coding, and to HEAD as to GET', async () => {
    const { get } = await startWithPage();
    const tags = new Set<string | undefined>();
    for (const encoding of ['br', 'gzip', 'identity']) {
      const headers = { ...saving, 'accept-encoding': encoding };
      const whole = await get('/monde', { headers });
      const head = await get('/monde', { method: 'HEAD', headers });
      expect(head.headers['content-length']).toBe(whole.headers['content-length']);
      expect(head.headers.etag).toBe(whole.headers.etag);
      tags.add(whole.headers.etag);
    }
    expect(tags.size).toBe(3);
  });

  it('is private where a cookie asks for it, also as a 304', async () => {
    const { get } = await startWithPage();
    const answer = await get('/monde', { headers: { ...chosen, referer: 'https://www.google.com/' } });
    expect(answer.text).toContain('Offre');
    expect(answer.headers['cache-control']).toBe('private, no-cache');
    expect(answer.headers).not.toHaveProperty('set-cookie');
    const { etag = '' } = answer.headers;
    const again = await get('/monde', { headers: { ...chosen, 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(again.headers['cache-control']).toBe('private, no-cache');
  });

  it('is not made on the way, in the mobile edition, in the place of a missing page, or against a choice', async () => {
    const { get } = await startWithPage();
    const readingOn = await get('/monde', { headers: { ...chosen, referer: `${OWN}/maroc` } });
    expect(readingOn.text).not.toContain('Offre');
    expect(readingOn.headers['cache-control']).toEqual(FOR_ALL);
    const missing = await get('/rien', { headers: saving });
    expect(missing.status).toBe(404);
    expect(missing.text).not.toContain('Offre');
    expect(missing.headers.vary).toBe('Accept-Encoding');
    const mobile = await get('/m/monde', { headers: { ...saving, ...chosen } });
    expect(mobile.headers).toMatchObject({ vary: 'Accept-Encoding', 'cache-control': FOR_ALL });
    const leaving = await get('/monde', { headers: { ...saving, cookie: 'edition=full' } });
    expect(leaving.text).not.toContain('Offre');
    expect(leaving.headers['cache-control']).toBe('private, no-cache');
  });

  it('is as new as the page', async () => {
    const { get, content, renderer, delivery } = await startWithPage();
    await get('/monde', { headers: saving });
    renderer.answer = (_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(NEWER);
    };
    content.revision = 2;
    content.addresses.set('/monde', page('/monde', 2));
    await vi.waitFor(() => expect(delivery.pages.findCurrent('/monde')).toBeUndefined());
    expect((await get('/monde', { headers: saving })).text).toContain(
      '<p>Offre nouvelle</p><h1>Nouveau</h1>',
    );
  });
});

const NEWER =
  '<!DOCTYPE html><html lang="fr"><head><title>Nouveau</title><link rel="canonical" href="http://localhost/monde"/></head><body><div hidden="" data-offer="true"><p>Offre nouvelle</p></div><h1>Nouveau</h1></body></html>';

describe('who wants to be taken to the mobile edition', () => {
  const arrival = {
    cookie: 'edition=mobile-direct',
    'sec-fetch-dest': 'document',
    'sec-fetch-site': 'cross-site',
  };

  it.each(['GET', 'HEAD'])('is, on arrival, by %s', async method => {
    const { get, content } = await startWithPage();
    content.addresses.set('/', page('/'));
    content.addresses.set('/recherche?q=a', page('/recherche?q=a'));
    for (const [address, to] of [
      ['/monde?utm_source=a', '/m/monde'],
      ['/', '/m'],
      ['/recherche?q=a', '/m/recherche?q=a'],
    ] as const) {
      const answer = await get(address, { method, headers: arrival });
      expect(answer).toMatchObject({ status: 302, headers: { location: to } });
      expect(answer.headers).toMatchObject({
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      });
    }
  });

  it('is not, where there is no page to be taken to, nor for what is no page', async () => {
    const { get, content } = await startWithPage();
    content.addresses.set('/ancien', { kind: 'moved', to: '/monde', status: 301 });
    expect((await get('/rien', { headers: arrival })).status).toBe(404);
    expect((await get('/ancien', { headers: arrival })).headers.location).toBe('/monde');
    expect((await get('/m/monde', { headers: arrival })).status).toBe(200);
    expect((await get('/regles.json', { headers: arrival })).status).toBe(200);
  });

  it('leaves by the door for good', async () => {
    const { get } = await startWithPage();
    const exit = { ...arrival, ...toFull, 'sec-fetch-site': 'same-origin' };
    const left = await get('/monde', { headers: exit });
    expect(left.status).toBe(200);
    const [cookie = ''] = left.headers['set-cookie']?.[0]?.split(';', 1) ?? [];
    const next = await get('/monde', { headers: { ...arrival, cookie } });
    expect(next.status).toBe(200);
    expect(next.text).not.toContain('Offre');
    expect(next.headers['cache-control']).toEqual(FOR_ALL);
  });
});
