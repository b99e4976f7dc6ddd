import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createReaderKey } from '#lib/delivery/reader-key.ts';
import { createStatistics } from '#lib/delivery/statistics.ts';
import { createViewSensor } from '#lib/delivery/view-sensor.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
const GOOGLEBOT = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';

describe('a request of an article', () => {
  it.each([
    ['by a browser', {}, 'seen'],
    ['by a browser that says what for', { 'sec-fetch-dest': 'document' }, 'seen'],
    ['by a text browser', { 'user-agent': 'w3m/0.5.3' }, 'seen'],
    ['by another text browser', { 'user-agent': 'ELinks/0.16.1.1 (textmode; Linux; 80x25-2)' }, 'seen'],
    ['ahead of its reader', { 'sec-purpose': 'prefetch' }, 'ahead'],
    ['ahead, and made ready', { 'sec-purpose': 'prefetch;prerender' }, 'ahead'],
    ['ahead, by Safari', { purpose: 'prefetch' }, 'ahead'],
    ['ahead, by a former Firefox', { 'x-moz': 'prefetch' }, 'ahead'],
    ['for a preview', { 'x-purpose': 'preview' }, 'ahead'],
    ['by a bot', { 'user-agent': GOOGLEBOT }, undefined],
    ['by a program', { 'user-agent': 'curl/8.14.1' }, undefined],
    ['by who does not say', { 'user-agent': undefined }, undefined],
    ['by who says nothing', { 'user-agent': ' ' }, undefined],
    ['by who says too much', { 'user-agent': FIREFOX.repeat(9) }, undefined],
    ['by a script in a page', { 'sec-fetch-dest': 'empty' }, undefined],
  ])('%s', (_, headers, kind) => {
    const { sensor } = createSensor();
    sensor.noteSent(requestOf(headers), 7);
    expect(sensor.take().map(sighting => sighting.kind)).toEqual(kind ? [kind] : []);
  });

  it('by HEAD is no reading', () => {
    const { sensor } = createSensor();
    sensor.noteSent(requestOf({}, 'HEAD'), 7);
    expect(sensor.take()).toEqual([]);
  });

  it('tells readers apart by address and browser, and by nothing else', () => {
    const { sensor } = createSensor();
    const requests = [
      requestOf({}),
      requestOf({ 'x-forwarded-for': '192.0.2.2' }),
      requestOf({ 'user-agent': 'w3m/0.5.3' }),
      requestOf({ cookie: 'edition=mobile', 'accept-language': 'ar' }),
    ];
    for (const [articleId, request] of requests.entries()) sensor.noteSent(request, articleId);
    const readers = sensor.take().map(({ reader }) => reader);
    expect(new Set(readers).size).toBe(3);
    expect(readers[3]).toBe(readers[0]);
  });

  it('says another reader under another salt', () => {
    const keyUnder = (salt: string): number => createReaderKey(salt, () => '192.0.2.1')(requestOf({}));
    expect(keyUnder('a')).toBe(keyUnder('a'));
    expect(keyUnder('a')).not.toBe(keyUnder('b'));
  });

  it('follows a connection that a proxy shares among readers', () => {
    const readerKey = createReaderKey('a', ({ headers }) => String(headers['x-forwarded-for']));
    const socket = new Socket();
    const of = (address: string): number =>
      readerKey(Object.assign(new IncomingMessage(socket), { headers: { 'x-forwarded-for': address } }));
    expect(new Set([of('192.0.2.1'), of('192.0.2.2'), of('192.0.2.1')]).size).toBe(2);
  });

  it('is not counted as long as there is no salt', () => {
    const tallies = createStatistics();
    const sensor = createViewSensor({ readerKey: () => undefined, tallies });
    sensor.noteSent(requestOf({}), 7);
    expect(sensor.take()).toEqual([]);
  });

  it('in a flood takes no more room than there is, and the rest is known to be lost', () => {
    const { sensor, tallies } = createSensor();
    for (let articleId = 1; articleId <= 6000; articleId++) sensor.noteSent(requestOf({}), articleId);
    expect(sensor.take()).toHaveLength(5000);
    expect(tallies.lostSightings).toBe(1000);
    expect(sensor.take()).toEqual([]);
  });

  it('that comes again at once is noticed once', () => {
    const { sensor } = createSensor();
    for (let time = 0; time < 50; time++) sensor.noteSent(requestOf({}), 7);
    expect(sensor.take()).toHaveLength(1);
  });
});

describe('a page that asks for the rules', () => {
  it('is shown, unless it is only made ready', () => {
    const { sensor } = createSensor();
    sensor.noteShown(requestOf({}), 7);
    sensor.noteShown(requestOf({ 'sec-purpose': 'prefetch;prerender' }), 8);
    sensor.noteShown(requestOf({ 'user-agent': GOOGLEBOT }), 9);
    expect(sensor.take()).toMatchObject([{ kind: 'shown', articleId: 7 }]);
  });
});

function createSensor() {
  const tallies = createStatistics();
  const readerKey = createReaderKey('salt', ({ headers }) => String(headers['x-forwarded-for']));
  return { tallies, sensor: createViewSensor({ readerKey: () => readerKey, tallies, clock: () => 1000 }) };
}

function requestOf(headers: Readonly<Record<string, string | undefined>>, method = 'GET'): IncomingMessage {
  const said = Object.entries({ 'user-agent': FIREFOX, ...headers }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.assign(new IncomingMessage(new Socket()), { method, headers: Object.fromEntries(said) });
}
