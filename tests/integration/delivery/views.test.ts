import { describe, expect, it } from 'vitest';
import { type DeliveryUnderTest, page, SITE_HOST, startDelivery } from '../../support/delivery.ts';

const ARTICLE = '/monde/titre';
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
const RULES = {
  'sec-fetch-dest': 'speculationrules',
  'sec-fetch-site': 'same-origin',
  referer: `https://${SITE_HOST}${ARTICLE}`,
};

describe('what delivery notices of its readers', () => {
  it('is each article sent, from the cache or not, and each that a browser holds already', async () => {
    const { read, take } = await startWithArticle();
    const { headers } = await read(ARTICLE, { 'x-forwarded-for': '192.0.2.1' });
    await read(ARTICLE, { 'x-forwarded-for': '192.0.2.2' });
    const held = await read(ARTICLE, {
      'x-forwarded-for': '192.0.2.3',
      'if-none-match': String(headers.etag),
    });
    expect(held.status).toBe(304);
    expect(take()).toMatchObject(Array.from({ length: 3 }, () => ({ kind: 'seen', articleId: 7 })));
  });

  it('is nothing of what is no article, of an article that is not there, and of what takes a reader elsewhere', async () => {
    const { read, take } = await startWithArticle();
    await read('/monde');
    await read('/monde/absent');
    const direct = {
      cookie: 'edition=mobile-direct',
      'sec-fetch-site': 'none',
      'sec-fetch-dest': 'document',
    };
    expect((await read(ARTICLE, direct)).status).toBe(302);
    expect(take()).toEqual([]);
  });

  it('is the page for which a browser asks for the rules, and asks again each time', async () => {
    const { read, take } = await startWithArticle();
    await read(ARTICLE, { 'sec-purpose': 'prefetch' });
    const { headers } = await read('/regles.json', RULES);
    expect(headers['cache-control']).toBe('no-cache');
    expect((await read('/regles.json', { ...RULES, 'if-none-match': String(headers.etag) })).status).toBe(
      304,
    );
    expect(take().map(({ kind }) => kind)).toEqual(['ahead', 'shown', 'shown']);
  });

  it('is that page too when another worker sent it', async () => {
    const { read, take } = await startWithArticle();
    await read('/regles.json', { ...RULES, referer: `${RULES.referer}?utm_source=lettre` });
    expect(take()).toMatchObject([{ kind: 'shown', articleId: 7 }]);
  });

  it.each([
    ['without a page', { 'sec-fetch-dest': 'speculationrules' }],
    ['of a page of another site', { ...RULES, referer: `https://ailleurs.example${ARTICLE}` }],
    ['of a page that is not there', { ...RULES, referer: `https://${SITE_HOST}/monde/absent` }],
    ['of an address that is none', { ...RULES, referer: `https://${SITE_HOST}/%%` }],
    ['by who fetches them for themselves', { ...RULES, 'sec-fetch-dest': 'document' }],
  ])('is nothing of the rules %s', async (_, headers) => {
    const { read, take } = await startWithArticle();
    expect((await read('/regles.json', headers)).status).toBe(200);
    expect(take()).toEqual([]);
  });

  it('is nothing, and no failure, while the database is in trouble', async () => {
    const { read, take, content } = await startWithArticle();
    content.trouble = new Error('locked');
    expect((await read('/regles.json', RULES)).status).toBe(200);
    expect(take()).toEqual([]);
  });
});

async function startWithArticle() {
  const { content, delivery, get } = await startDelivery();
  content.addresses.set(ARTICLE, page(ARTICLE, 1, { articleId: 7 }));
  content.addresses.set('/monde', page('/monde'));
  const read: (path: string, headers?: Record<string, string>) => ReturnType<DeliveryUnderTest['get']> = (
    path,
    headers = {},
  ) => get(path, { headers: { 'user-agent': BROWSER, ...headers } });
  return { content, read, take: delivery.views.take };
}
