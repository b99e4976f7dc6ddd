import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, SITE_HOST, startDelivery } from '../../support/delivery.ts';
import { nextPage } from '../../support/fake-renderer.ts';

async function startWithPage() {
  const portal = await startDelivery();
  portal.content.addresses.set('/monde', page('/monde'));
  return portal;
}

describe('a document', () => {
  it('comes whole, without script, with what keeps it and guards it', async () => {
    const { get, renderer } = await startWithPage();
    const { status, headers, text } = await get('/monde');
    expect(status).toBe(200);
    expect(text).toContain('<p>/monde</p>');
    expect(text).not.toContain('<script');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': expect.stringMatching(
        /^public, max-age=0, s-maxage=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/,
      ),
      'last-modified': expect.stringMatching(/ GMT$/),
      vary: 'Accept-Encoding, Save-Data',
      'server-timing': 'cache;desc=miss',
      'speculation-rules': '"/regles.json"',
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-security-policy']).toMatch(/script-src 'none'; style-src 'sha256-[\w+/=]+'/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect((await get('/monde')).headers['server-timing']).toBe('cache;desc=hit');
    expect(renderer.asked).toHaveLength(1);
  });

  it('is asked of the renderer with nothing of the reader’s request', async () => {
    const { get, renderer } = await startWithPage();
    await get('/monde?utm_source=a', {
      headers: { cookie: 'a=b', rsc: '1', 'x-middleware-subrequest': 'x' },
    });
    expect(renderer.asked).toEqual([
      {
        path: '/monde',
        headers: {
          'accept-encoding': 'identity',
          connection: 'keep-alive',
          host: SITE_HOST,
          'x-forwarded-host': SITE_HOST,
          'x-forwarded-proto': 'https',
          'x-manchette-resolved': '1',
        },
      },
    ]);
  });

  it('is compressed for who can read it', async () => {
    const { port } = await startWithPage();
    const response = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(response.headers.get('content-encoding')).toMatch(/br|gzip/);
    expect(await response.json()).toEqual({ status: 'ok' });
  });

  it('answers HEAD as GET, without content', async () => {
    const { get } = await startWithPage();
    await get('/monde');
    const whole = await get('/monde');
    const head = await get('/monde', { method: 'HEAD' });
    expect(head.text).toBe('');
    expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
    expect(Number(head.headers['content-length'])).toBe(Buffer.byteLength(whole.text));
  });

  it('answers 304 to who holds it, and the whole to who holds another', async () => {
    const { get } = await startWithPage();
    const { etag = '', 'last-modified': date = '' } = (await get('/monde')).headers;
    const again = await get('/monde', { headers: { 'if-none-match': etag } });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect(again.headers).toMatchObject({
      etag,
      'cache-control': expect.any(String),
      vary: 'Accept-Encoding, Save-Data',
    });
    expect(again.headers).not.toHaveProperty('content-type');
    const since = { 'if-modified-since': date };
    expect((await get('/monde', { headers: since })).status).toBe(304);
    expect((await get('/monde', { headers: { ...since, 'if-none-match': '"autre"' } })).status).toBe(200);
    const inBrotli = await get('/monde', { headers: { 'accept-encoding': 'br' } });
    expect(inBrotli.headers.etag).not.toBe(etag);
  });

  it('is dated by when it was made: a text can change without a date of its own', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-02-03T13:30:00.900Z') });
    onTestFinished(() => void vi.useRealTimers());
    const { get, content, renderer } = await startWithPage();
    const { 'last-modified': date = '' } = (await get('/monde')).headers;
    expect(date).toBe('Tue, 03 Feb 2026 13:30:00 GMT');
    vi.setSystemTime('2026-02-03T13:40:00Z');
    const since = { 'if-modified-since': date };
    expect((await get('/monde', { headers: since })).status).toBe(304);
    renderer.answer = (_, response) =>
      void response.setHeader('Content-Type', 'text/html').end(nextPage('b'));
    content.revision++;
    content.addresses.set('/monde', page('/monde', content.revision));
    const changed = await vi.waitFor(async () => {
      const answer = await get('/monde', { headers: since });
      expect(answer.status).toBe(200);
      return answer;
    });
    expect(changed.headers['last-modified']).toMatch(/^Tue, 03 Feb 2026 13:40:0\d GMT$/);
  });

  it('ignores a range, as a server may', async () => {
    const { get } = await startWithPage();
    expect((await get('/monde', { headers: { range: 'bytes=0-1' } })).status).toBe(200);
  });

  it('announces pages to fetch ahead, but not in the mobile edition', async () => {
    const { get, content } = await startWithPage();
    content.addresses.set('/m/monde', page('/m/monde'));
    expect((await get('/monde')).headers).toHaveProperty('speculation-rules');
    expect((await get('/m/monde')).headers).not.toHaveProperty('speculation-rules');
  });

  it('drops what tells readers apart from the address', async () => {
    const { get, renderer } = await startWithPage();
    await get('/monde');
    await get('/monde?fbclid=1');
    await get('/monde?xtor=RSS-1&utm_campaign=a');
    expect(renderer.asked).toHaveLength(1);
  });
});

describe('an address without a page', () => {
  it('of the mobile edition gets the mobile edition’s page', async () => {
    const { get } = await startDelivery();
    const answer = await get('/m/x');
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('<p>/m/erreur/404</p>');
    expect((await get('/m?p=4')).text, 'with a query').toContain('<p>/m/erreur/404</p>');
  });

  it.each([
    ['unknown', 404],
    ['gone', 410],
  ] as const)('that is %s gets a whole page under %i, and costs no render', async (kind, status) => {
    const { get, renderer, content } = await startDelivery();
    content.addresses.set('/x', { kind });
    const answer = await get('/x');
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(`<p>/erreur/${status}</p>`);
    expect(answer.headers).not.toHaveProperty('speculation-rules');
    expect((await get('/x', { headers: { 'if-none-match': answer.headers.etag ?? '' } })).status).toBe(
      status,
    );
    expect(renderer.asked).toEqual([]);
  });

  it('that is withdrawn while its page is made is gone', async () => {
    const { get, renderer, content } = await startDelivery();
    content.addresses.set('/x', page('/x'));
    renderer.answer = (_, response) => {
      content.addresses.set('/x', { kind: 'gone' });
      response.writeHead(404).end();
    };
    expect((await get('/x')).status).toBe(410);
  });

  it('that moved is answered by its new one', async () => {
    const { get, content } = await startDelivery();
    content.addresses.set('/?p=12', { kind: 'moved', to: '/monde/été', status: 301 });
    const answer = await get('/?p=12&utm_source=a');
    expect(answer).toMatchObject({ status: 301, headers: { location: '/monde/%C3%A9t%C3%A9' } });
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('never sends readers to another site', async () => {
    const { get, content } = await startDelivery();
    content.addresses.set('//evil.example', { kind: 'moved', to: '//evil.example/x', status: 308 });
    expect((await get('//evil.example')).headers.location).toBe('/x');
  });
});

describe('a request that is no reader’s', () => {
  it.each([
    [
      'a method that reads nothing',
      'POST / HTTP/1.1\r\nHost: journal.example\r\nContent-Length: 0\r\n\r\n',
      405,
    ],
    ['a method of nobody', 'BREW / HTTP/1.1\r\nHost: journal.example\r\n\r\n', 400],
    [
      'an address too long',
      `GET /${'a'.repeat(5000)} HTTP/1.1\r\nHost: journal.example\r\nConnection: close\r\n\r\n`,
      414,
    ],
    ['headers too long', `GET / HTTP/1.1\r\nHost: journal.example\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['a control byte', 'GET /\u0001 HTTP/1.1\r\nHost: journal.example\r\n\r\n', 400],
    [
      'a byte beyond ASCII',
      'GET /caf\u00e9 HTTP/1.1\r\nHost: journal.example\r\nConnection: close\r\n\r\n',
      400,
    ],
    ['another site’s name', 'GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n', 421],
    ['no name', 'GET / HTTP/1.1\r\n\r\n', 400],
    [
      'two names',
      'GET /healthz HTTP/1.1\r\nHost: journal.example\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
      400,
    ],
    [
      'another site’s name in the target',
      'GET http://evil.example/ HTTP/1.1\r\nHost: journal.example\r\nConnection: close\r\n\r\n',
      421,
    ],
    ['half a name', 'GET http://[/m/reglages HTTP/1.1\r\nHost: journal.example\r\n\r\n', 400],
    ['no HTTP', '\u0016\u0003\u0001', 400],
  ])('with %s is refused', async (_, bytes, status) => {
    const { sendRaw, renderer } = await startDelivery();
    expect(await sendRaw(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(renderer.asked).toEqual([]);
  });

  it('may name the site in its target, and then in no header', async () => {
    const { sendRaw, content } = await startDelivery();
    content.addresses.set('/', page('/'));
    const target = 'GET http://journal.example HTTP/1.1';
    const answer = await sendRaw(`${target}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
  });

  it('is refused in its turn, or not at all, and counted', async () => {
    const { sendRaw, content, renderer, delivery } = await startDelivery();
    content.addresses.set('/monde', page('/monde'));
    const host = `Host: ${SITE_HOST}\r\n`;
    const garbage = '\u0016\u0003\u0001';
    expect(await sendRaw(`GET /monde HTTP/1.1\r\n${host}\r\n${garbage}`), 'a page to be made').toBe('');
    await vi.waitFor(() => expect(delivery.pages.findCurrent('/monde')).toBeDefined());
    const kept = await sendRaw(`GET /monde HTTP/1.1\r\n${host}\r\n${garbage}`);
    expect(kept).toMatch(/^HTTP\/1.1 200 /);
    expect(kept, 'a page that is kept').toMatch(/<\/html>$/);
    expect(delivery.statistics.refusals).toBe(0);
    const form = `POST /m/reglages HTTP/1.1\r\n${host}Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nz`;
    expect((await sendRaw(form)).match(/^HTTP\/1.1 \d+/gm), 'half a form').toEqual(['HTTP/1.1 400']);
    expect(delivery.statistics.refusals).toBe(1);
    expect(renderer.asked).toHaveLength(1);
  });

  it('says which methods it would take', async () => {
    const { get } = await startDelivery();
    expect((await get('/', { method: 'DELETE' })).headers.allow).toBe('GET, HEAD');
  });

  it('finds the technical files and nothing beside them', async () => {
    const { get } = await startDelivery();
    const rules = await get('/regles.json');
    expect(rules.headers['content-type']).toBe('application/speculationrules+json');
    expect(JSON.parse(rules.text)).toHaveProperty('prefetch');
    expect((await get('/healthz', { headers: { host: '10.0.0.1' } })).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    expect((await get('/_next/static/../package.json')).status).toBe(404);
    for (const [careless, clean] of [
      ['/healthz/', '/healthz'],
      ['//REGLES.JSON?x=1', '/regles.json?x=1'],
      ['/ICON.SVG', '/icon.svg'],
    ] as const) {
      expect(await get(careless)).toMatchObject({ status: 308, headers: { location: clean } });
    }
  });
});
