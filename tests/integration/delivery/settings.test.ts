import { describe, expect, it } from 'vitest';
import { type DeliveryUnderTest, SITE_HOST, startDelivery } from '../../support/delivery.ts';

const SETTINGS = '/m/reglages';
const OWN = `https://${SITE_HOST}`;
const FORM = 'application/x-www-form-urlencoded';

/** Sends the form as the given bytes, by a page of ours unless the headers say otherwise. */
async function send(
  { sendRaw }: DeliveryUnderTest,
  body: string,
  headers: Readonly<Record<string, string>> = { Origin: OWN },
): Promise<{
  readonly status: number;
  readonly text: string;
  readonly header: (name: string) => string | undefined;
}> {
  const all = { Host: SITE_HOST, 'Content-Type': FORM, 'Content-Length': String(body.length), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const text = await sendRaw(
    `POST ${SETTINGS} HTTP/1.1\r\nConnection: close\r\n${lines.join('')}\r\n${body}`,
  );
  return {
    text,
    status: Number(text.slice('HTTP/1.1 '.length).split(' ', 1)[0]),
    header: name => new RegExp(`^${name}: (.*)\r$`, 'm').exec(text)?.[1],
  };
}

describe('the settings', () => {
  it.each([
    [{}, 'none/unsent'],
    [{ cookie: 'edition=mobile' }, 'mobile/unsent'],
    [{ cookie: 'a=b; edition=full-direct' }, 'full-direct/unsent'],
    [{ cookie: 'edition=tablette' }, 'none/unsent'],
  ])('show what is remembered: %o', async (headers, shown) => {
    const { get } = await startDelivery();
    const answer = await get(SETTINGS, { headers });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain(`<p>${SETTINGS}/${shown}</p>`);
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(answer.headers).not.toHaveProperty('speculation-rules');
    expect((await get(SETTINGS, { method: 'HEAD', headers })).headers.etag).toBe(answer.headers.etag);
  });

  it.each([
    ['?choix=mobile', 'edition=mobile', 'mobile/saved'],
    ['?choix=', '', 'none/saved'],
    ['?choix=mobile', '', 'none/blocked'],
    ['?choix=mobile', 'edition=full', 'full/unsent'],
    ['?choix=tablette', '', 'none/unsent'],
    ['?utm_source=a', '', 'none/unsent'],
  ])('say what became of what was sent: %s with %s', async (query, cookie, shown) => {
    const { get } = await startDelivery();
    expect((await get(`${SETTINGS}${query}`, { headers: { cookie } })).text).toContain(`/${shown}</p>`);
  });

  it('are no crossing, from wherever the reader comes', async () => {
    const { get } = await startDelivery();
    const answer = await get(SETTINGS, { headers: { referer: `${OWN}/monde` } });
    expect(answer.headers).not.toHaveProperty('set-cookie');
  });

  it('are made once for each thing they show', async () => {
    const { get } = await startDelivery();
    expect((await get(SETTINGS)).headers['server-timing']).toBe('cache;desc=miss');
    expect((await get(SETTINGS)).headers['server-timing']).toBe('cache;desc=hit');
  });

  it('have screens that are no addresses', async () => {
    const { get } = await startDelivery();
    expect((await get(`${SETTINGS}/none/unsent`)).status).toBe(404);
  });

  it('that cannot be shown are a whole page that says so', async () => {
    const { get, renderer } = await startDelivery();
    renderer.answer = (_, response) => response.writeHead(500).end();
    const answer = await get(SETTINGS);
    expect(answer.status).toBe(500);
    expect(answer.text).toContain('<p>/m/erreur/500</p>');
  });
});

describe('the form', () => {
  it.each([
    ['edition=mobile', 'edition=mobile; Max-Age=31536000', 'mobile'],
    ['edition=full', 'edition=full; Max-Age=31536000', 'full'],
    ['edition=mobile&direct=1', 'edition=mobile-direct; Max-Age=31536000', 'mobile-direct'],
    ['direct=1&edition=full&autre=a', 'edition=full-direct; Max-Age=31536000', 'full-direct'],
    ['edition=none&direct=1', 'edition=; Max-Age=0', ''],
  ])('is remembered: %s', async (body, cookie, name) => {
    const { status, header } = await send(await startDelivery(), body);
    expect(status).toBe(303);
    expect(header('Location')).toBe(`${SETTINGS}?choix=${name}`);
    expect(header('Set-Cookie')).toBe(`${cookie}; Path=/; SameSite=Lax; HttpOnly; Secure`);
    expect(header('Cache-Control')).toBe('private, no-store');
  });

  it.each<[string, Record<string, string>]>([
    ['a browser says so', { 'Sec-Fetch-Site': 'same-origin' }],
    ['a browser says so, and hides the origin', { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }],
    ['an older browser names the origin', { Origin: OWN }],
    ['a text browser names the page', { Referer: `${OWN}${SETTINGS}` }],
  ])('counts as sent by a page of ours where %s', async (_, headers) => {
    expect((await send(await startDelivery(), 'edition=mobile', headers)).status).toBe(303);
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { 'Sec-Fetch-Site': 'cross-site', Origin: OWN }],
    ['a neighbouring site', { 'Sec-Fetch-Site': 'same-site', Origin: 'https://autre.journal.example' }],
    ['another origin', { Origin: 'https://evil.example', Referer: `${OWN}/` }],
    ['a hidden origin', { Origin: 'null' }],
    ['another site’s page', { Referer: `https://evil.example/?${OWN}/` }],
    ['nobody says whom', {}],
  ])('of %s changes nothing, and says so', async (_, headers) => {
    const { status, text, header } = await send(await startDelivery(), 'edition=mobile', headers);
    expect(status).toBe(403);
    expect(text).toContain(`<p>${SETTINGS}/refused/foreign</p>`);
    expect(header('Set-Cookie')).toBeUndefined();
    expect(header('Cache-Control')).toBe('private, no-store');
  });

  it.each<[string, string, Record<string, string>]>([
    ['nothing', '', {}],
    ['another choice', 'edition=tablette', {}],
    ['no choice', 'direct=1', {}],
    ['another wish', 'edition=mobile&direct=oui', {}],
    ['two choices', 'edition=mobile&edition=tablette', {}],
    ['bytes of no meaning', '\u0000\u00ff=%zz', {}],
    ['another kind of content', '{"edition":"mobile"}', { 'Content-Type': 'application/json' }],
    ['a form with files', 'edition=mobile', { 'Content-Type': 'multipart/form-data; boundary=a' }],
  ])('with %s is refused in a page', async (_, body, headers) => {
    const { status, text, header } = await send(await startDelivery(), body, { Origin: OWN, ...headers });
    expect(status).toBe(400);
    expect(text).toContain(`<p>${SETTINGS}/refused/unreadable</p>`);
    expect(header('Set-Cookie')).toBeUndefined();
  });

  it('too long is refused without being read', async () => {
    const portal = await startDelivery();
    const announced = await send(portal, 'edition=mobile', { Origin: OWN, 'Content-Length': '1000000' });
    expect(announced.status).toBe(413);
    expect(announced.text).toContain(`<p>${SETTINGS}/refused/too-long</p>`);
    const chunk = `400\r\n${'a'.repeat(1024)}\r\n`;
    const chunked = await portal.sendRaw(
      `POST ${SETTINGS} HTTP/1.1\r\nHost: ${SITE_HOST}\r\nOrigin: ${OWN}\r\nContent-Type: ${FORM}\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}${chunk}`,
    );
    expect(chunked).toMatch(/^HTTP\/1.1 413 /);
    expect(chunked).toMatch(/\r\nConnection: close\r\n/i);
  });

  it('is taken at no other address, by no other method, and under no other name', async () => {
    const { get } = await startDelivery();
    const put = await get(SETTINGS, { method: 'PUT' });
    expect(put).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, POST' } });
    expect(await get('/m', { method: 'POST' })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
    const evil = { host: 'evil.example', origin: 'https://evil.example' };
    expect((await get(SETTINGS, { method: 'POST', headers: evil })).status).toBe(421);
  });
});
