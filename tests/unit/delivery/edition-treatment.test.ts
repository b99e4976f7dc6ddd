import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Document } from '#lib/delivery/document.ts';
import { findEditionTreatment } from '#lib/delivery/edition-treatment.ts';

const HOSTS = new Map([
  ['journal.example', 'https://journal.example'],
  ['127.0.0.1:3000', 'http://127.0.0.1:3000'],
]);
const OWN = 'https://journal.example';

const full: Pick<Document, 'page' | 'offering'> = {
  page: { edition: 'full', address: '/monde' },
  offering: () => {
    throw new Error('Nobody asks for it here.');
  },
};
const mobile: typeof full = { page: { edition: 'mobile', address: '/monde' } };

function treat(document: typeof full, headers: IncomingHttpHeaders) {
  return findEditionTreatment({ host: 'journal.example', ...headers }, document, HOSTS);
}

describe('the door between the editions', () => {
  it.each([
    [mobile, `${OWN}/monde`, 'mobile'],
    [mobile, `${OWN}/`, 'mobile'],
    [mobile, `${OWN}/maroc`, 'mobile'],
    [full, `${OWN}/m`, 'full'],
    [full, `${OWN}/m?a`, 'full'],
    [full, `${OWN}/m/reglages?choix=mobile`, 'full'],
  ] as const)('remembers who came through it: %o from %s', (document, referer, edition) => {
    const remembered = { kind: 'remember', choice: { edition, isDirect: false } };
    expect(treat(document, { referer })).toEqual(remembered);
    expect(treat(document, { referer, 'sec-fetch-site': 'same-origin' })).toEqual(remembered);
  });

  it('knows each of our names by its own scheme', () => {
    const host = '127.0.0.1:3000';
    expect(treat(mobile, { host, referer: 'http://127.0.0.1:3000/' })).toBeDefined();
    expect(treat(mobile, { host, referer: `${OWN}/` })).toBeUndefined();
    expect(treat(mobile, { host: 'JOURNAL.example', referer: `${OWN}/` })).toBeDefined();
  });

  it('keeps the wish to be taken at once', () => {
    const cookie = 'edition=mobile-direct';
    expect(treat(full, { cookie, referer: `${OWN}/m` })).toMatchObject({
      choice: { edition: 'full', isDirect: true },
    });
  });

  it.each<[string, IncomingHttpHeaders]>([
    ['says nothing of where it comes from', {}],
    ['comes from another site', { referer: 'https://www.google.com/' }],
    ['comes from a site whose name begins like ours', { referer: `${OWN}.evil/monde` }],
    ['comes from ours without TLS', { referer: 'http://journal.example/monde' }],
    ['names the origin without a path', { referer: OWN }],
    ['comes from the same edition', { referer: `${OWN}/m/monde` }],
    ['is fetched ahead', { referer: `${OWN}/monde`, 'sec-purpose': 'prefetch;prerender' }],
    ['is fetched for a preview', { referer: `${OWN}/monde`, 'x-purpose': 'preview' }],
    ['is fetched ahead by Safari', { referer: `${OWN}/monde`, purpose: 'prefetch' }],
    ['was led by another site', { referer: `${OWN}/`, 'sec-fetch-site': 'cross-site' }],
  ])('remembers nothing of a request that %s', (_, headers) => {
    expect(treat(mobile, headers)).toBeUndefined();
  });

  it('is none of what is no page', () => {
    expect(treat({}, { referer: `${OWN}/m`, cookie: 'edition=mobile', 'save-data': 'on' })).toBeUndefined();
  });
});

describe('the offer', () => {
  const chosen = 'edition=mobile';
  const savesData = { 'save-data': 'on' };

  it.each<[string, IncomingHttpHeaders]>([
    ['arrives by a link of another site', { referer: 'https://www.google.com/' }],
    ['arrives without a word', {}],
    ['was led by another site', { referer: `${OWN}/`, 'sec-fetch-site': 'cross-site' }],
    ['arrives from a neighbouring site', { 'sec-fetch-site': 'same-site' }],
    ['fetches ahead', { 'sec-fetch-site': 'cross-site', 'sec-purpose': 'prefetch' }],
  ])('is the reader’s alone who chose the mobile edition and %s', (_, headers) => {
    expect(treat(full, { cookie: chosen, ...headers })).toEqual({ kind: 'offer', isPrivate: true });
  });

  it.each<[string, IncomingHttpHeaders]>([
    ['reads on', { cookie: chosen, referer: `${OWN}/monde` }],
    ['reads on and hides it', { cookie: chosen, 'sec-fetch-site': 'same-origin' }],
    [
      'is about to read on',
      {
        cookie: chosen,
        referer: `${OWN}/monde`,
        'sec-fetch-site': 'none',
        'sec-purpose': 'prefetch',
      },
    ],
    ['chose the full edition', { cookie: 'edition=full' }],
    ['chose nothing', { cookie: 'edition=tablette' }],
    ['does not save data', { 'save-data': 'off' }],
    ['says it in other words', { 'save-data': 'one' }],
  ])('is not made to who %s', (_, headers) => {
    expect(treat(full, headers)).toBeUndefined();
  });

  it.each(['on', 'On', 'on;q=1', 'on ; a'])('is made to all who save data: %s', value => {
    expect(treat(full, { 'save-data': value })).toEqual({ kind: 'offer', isPrivate: false });
    expect(treat(full, { 'save-data': value, cookie: chosen })).toEqual({ kind: 'offer', isPrivate: false });
  });

  it('is not repeated to who left the mobile edition, and saves data', () => {
    expect(treat(full, { ...savesData, cookie: 'edition=full' })).toEqual({ kind: 'no-offer' });
    expect(treat(full, { ...savesData, referer: `${OWN}/m` })).toMatchObject({ kind: 'remember' });
  });

  it('has no place in the mobile edition, nor where there is no page', () => {
    const error = { page: { edition: 'full', address: '/erreur/404' } } as const;
    expect(treat(mobile, { ...savesData, cookie: chosen })).toBeUndefined();
    expect(treat(error, { ...savesData, cookie: chosen })).toBeUndefined();
  });
});

describe('who wants to be taken to the mobile edition', () => {
  const cookie = 'edition=mobile-direct';
  const arrival = { cookie, 'sec-fetch-dest': 'document', 'sec-fetch-site': 'cross-site' };

  it.each(['cross-site', 'none'])('is, on arrival (%s)', site => {
    expect(treat(full, { ...arrival, 'sec-fetch-site': site })).toEqual({ kind: 'take' });
    expect(treat(full, { ...arrival, 'sec-fetch-site': site, 'save-data': 'on' })).toEqual({ kind: 'take' });
  });

  it.each<[string, IncomingHttpHeaders]>([
    ['a neighbouring site leads here', { 'sec-fetch-site': 'same-site' }],
    ['the page is fetched ahead', { 'sec-purpose': 'prefetch' }],
    ['another site shows it in a frame', { 'sec-fetch-dest': 'iframe' }],
    ['another site asks for it as a file', { 'sec-fetch-dest': 'empty' }],
    ['nothing says that it is a document', { 'sec-fetch-dest': undefined }],
    ['nothing says where the request comes from', { 'sec-fetch-site': undefined }],
  ])('is only offered it when %s', (_, headers) => {
    expect(treat(full, { ...arrival, ...headers })).toEqual({ kind: 'offer', isPrivate: true });
  });

  it('is never sent back on leaving it, and stays where the full edition was chosen', () => {
    const exit = { ...arrival, 'sec-fetch-site': 'same-origin', referer: `${OWN}/m/monde` };
    expect(treat(full, exit)).toMatchObject({ kind: 'remember', choice: { edition: 'full' } });
    // Even when the browser does not say from which page.
    expect(treat(full, { ...exit, referer: undefined })).toBeUndefined();
    expect(treat(full, { ...exit, 'sec-fetch-site': 'none' })).toBeUndefined();
    expect(treat(full, { ...arrival, cookie: 'edition=full-direct' })).toBeUndefined();
  });
});
