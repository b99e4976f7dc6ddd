import { connect, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ERROR_STATUSES } from '#lib/domain/error-status.ts';
import { log } from '#lib/log.ts';
import { type DeliveryUnderTest, page, SITE_HOST, startDelivery } from '../../support/delivery.ts';
import { answerPage, nextPage } from '../../support/fake-renderer.ts';

/** Longer than it takes to notice a revision. */
const SOON = { timeout: 2000, interval: 20 };

async function startWithPage(): Promise<DeliveryUnderTest> {
  const portal = await startDelivery();
  portal.content.addresses.set('/monde', page('/monde'));
  return portal;
}

function answerWith({ renderer }: DeliveryUnderTest, text: string): void {
  renderer.answer = (_, response) => {
    response.setHeader('Content-Type', 'text/html').end(nextPage(text));
  };
}

function changeSubject({ content }: DeliveryUnderTest): void {
  content.revision++;
  content.addresses.set('/monde', page('/monde', content.revision));
}

describe('a change', () => {
  it('of the subject is seen within a second', async () => {
    const portal = await startWithPage();
    await portal.get('/monde');
    answerWith(portal, 'nouveau');
    const changedMs = performance.now();
    changeSubject(portal);
    await vi.waitFor(async () => expect((await portal.get('/monde')).text).toContain('<p>nouveau</p>'), SOON);
    expect(performance.now() - changedMs).toBeLessThan(1000);
  });

  it('around it is seen soon, and nobody waits for it', async () => {
    const portal = await startWithPage();
    await portal.get('/monde');
    answerWith(portal, 'nouveau');
    portal.content.revision++;
    await vi.waitFor(async () => {
      const { text, headers } = await portal.get('/monde');
      expect(headers['server-timing']).toBe('cache;desc=hit');
      expect(text).toContain('<p>nouveau</p>');
    }, SOON);
    expect(portal.renderer.asked).toHaveLength(2);
  });

  it('that withdraws the page is seen within a second', async () => {
    const portal = await startWithPage();
    await portal.get('/monde');
    portal.content.revision++;
    portal.content.addresses.set('/monde', { kind: 'gone' });
    await vi.waitFor(async () => expect((await portal.get('/monde')).status).toBe(410), SOON);
  });

  it('comes to its minute without anybody’s doing', async () => {
    const portal = await startWithPage();
    portal.content.addresses.set('/monde', page('/monde', 1, { keepUntil: new Date(Date.now() + 200) }));
    await portal.get('/monde');
    answerWith(portal, 'nouveau');
    await vi.waitFor(async () => expect((await portal.get('/monde')).text).toContain('nouveau'), SOON);
  });
});

describe('one render', () => {
  it('serves all who wait for it', async () => {
    const portal = await startWithPage();
    const answers = await Promise.all(Array.from({ length: 40 }, () => portal.get('/monde')));
    expect(new Set(answers.map(answer => answer.text)).size).toBe(1);
    expect(portal.renderer.asked).toHaveLength(1);
  });
});

describe('a renderer in trouble', () => {
  it.each<[string, DeliveryUnderTest['renderer']['answer']]>([
    ['that fails', (_, response) => void response.writeHead(500).end()],
    ['that dies in the middle', (_, response) => void response.write('<html>', () => response.destroy())],
    [
      'that sends half a page',
      (_, response) =>
        void response.setHeader('Content-Type', 'text/html').end(nextPage('a').replace('</html>', '')),
    ],
    [
      'that leaves a part for a script to show',
      (_, response) =>
        void response
          .setHeader('Content-Type', 'text/html')
          .end(nextPage('a').replace('<p>', '<!--$?--><template id="B:0"></template><p>')),
    ],
  ])('%s leaves readers the last good copy', async (_, answer) => {
    const portal = await startWithPage();
    const good = await portal.get('/monde');
    portal.renderer.answer = answer;
    changeSubject(portal);
    await vi.waitFor(async () => {
      expect(await portal.get('/monde')).toMatchObject({ status: 200, text: good.text });
      expect(portal.renderer.asked.length).toBeGreaterThan(1);
    }, SOON);
  });

  it('that loses a connection after a long pause is asked again', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const portal = await startWithPage();
    portal.renderer.answer = (_, response) => {
      vi.setSystemTime(Date.now() + 9000);
      response.destroy();
      portal.renderer.answer = answerPage;
    };
    expect((await portal.get('/monde')).status).toBe(200);
    expect(portal.renderer.asked).toHaveLength(2);
  });

  it('that is wrong about a new page is answered for by a whole page', async () => {
    const portal = await startWithPage();
    portal.renderer.answer = (_, response) => void response.writeHead(500).end();
    const answer = await portal.get('/monde');
    expect(answer).toMatchObject({ status: 500, headers: { 'cache-control': 'no-store' } });
    expect(answer.text).toContain('<p>/erreur/500</p>');
  });

  it.each<[string, DeliveryUnderTest['renderer']['answer']]>([
    ['that fails', (_, response) => void response.writeHead(500).end()],
    ['that speaks no HTTP', request => void request.socket.end('?')],
  ])('%s leaves no word of a reader’s in the log', async (_, answer) => {
    const logged = vi.spyOn(log(), 'error');
    onTestFinished(() => logged.mockRestore());
    const portal = await startDelivery();
    portal.content.addresses.set('/recherche?q=secret', page('/recherche?q=secret'));
    portal.renderer.answer = answer;
    expect((await portal.get('/recherche?q=secret')).status).toBeGreaterThanOrEqual(500);
    expect(inspect(logged.mock.calls)).toContain('/recherche');
    expect(inspect(logged.mock.calls, { depth: 9 })).not.toContain('secret');
  });

  it('that is gone leaves kept pages and error pages, and /readyz says so', async () => {
    const portal = await startWithPage();
    await portal.get('/readyz');
    const good = await portal.get('/monde');
    await portal.renderer.stop();
    expect((await portal.get('/monde')).text).toBe(good.text);
    expect((await portal.get('/rien')).text).toContain('<p>/erreur/404</p>');
    const readiness = await portal.get('/readyz');
    expect(readiness.status).toBe(503);
    expect(JSON.parse(readiness.text)).toEqual({
      isReady: false,
      problems: ['The renderer does not answer.'],
    });
  });
});

describe('a database in trouble', () => {
  it('leaves readers what is kept, and /readyz says so', async () => {
    const portal = await startWithPage();
    portal.content.addresses.set('/monde', page('/monde', 1, { keepUntil: new Date(Date.now() + 50) }));
    const good = await portal.get('/monde');
    portal.renderer.answer = (request, response) => {
      if (request.url?.endsWith('.xml')) response.setHeader('Content-Type', 'application/xml').end('<rss/>');
      else answerPage(request, response);
    };
    for (const path of ['/recherche', '/', '/rss.xml']) {
      portal.content.addresses.set(path, page(path));
      expect((await portal.get(path)).status).toBe(200);
    }
    portal.content.trouble = new Error('file is not a database');
    await vi.waitFor(async () => expect((await portal.get('/readyz')).status).toBe(503), SOON);
    expect(JSON.parse((await portal.get('/readyz')).text).problems).toEqual([
      'The database cannot be read: file is not a database.',
    ]);
    expect((await portal.get('/monde')).text).toBe(good.text);
    expect((await portal.get('/monde?x=1')).text, 'a query that says nothing').toBe(good.text);
    for (const path of ['/recherche?q=mot', '/?p=12', '/rss.xml?archive=1']) {
      expect((await portal.get(path)).status, path).toBe(503);
    }
    const unknown = await portal.get('/sport');
    expect(unknown).toMatchObject({ status: 503, headers: { 'retry-after': expect.any(String) } });
    portal.content.trouble = undefined;
    await vi.waitFor(async () => expect((await portal.get('/readyz')).status).toBe(200), SOON);
  });
});

describe('a scan of random addresses', () => {
  it('evicts no page, renders nothing and keeps nothing', async () => {
    const portal = await startWithPage();
    await portal.get('/monde');
    const before = portal.delivery.cache.size();
    for (let i = 0; i < 40; i++) {
      const answers = await Promise.all(
        Array.from({ length: 25 }, (_, n) => portal.get(`/${Math.random()}-${n}?a=${Math.random()}`)),
      );
      expect(answers.every(answer => answer.status === 404)).toBe(true);
    }
    expect(portal.delivery.cache.size()).toEqual(before);
    expect(portal.renderer.asked).toHaveLength(1);
    expect((await portal.get('/monde')).headers['server-timing']).toBe('cache;desc=hit');
  });
});

describe('more searches than can be made', () => {
  it('leave pages their turn, are refused at once, and are not made when their readers leave', async () => {
    const portal = await startWithPage();
    const { content, renderer, get } = portal;
    const held = holdSearches(portal);
    const readers = Array.from({ length: 64 }, (_, n) => search(portal, `mot-${n}`));
    await vi.waitFor(() => expect(held).toHaveLength(2), SOON);
    await vi.waitFor(async () => {
      content.addresses.set('/recherche?q=autre', page('/recherche?q=autre'));
      expect((await get('/recherche?q=autre')).status).toBe(503);
    }, SOON);
    expect((await get('/monde')).status).toBe(200);
    for (const reader of readers) reader.resetAndDestroy();
    expect((await get('/monde')).status).toBe(200);
    renderer.answer = answerPage;
    for (const answer of held) answer();
    await vi.waitFor(async () => expect((await get('/recherche?q=autre')).status).toBe(200), SOON);
    expect(renderer.asked.map(({ path }) => path)).toEqual([
      '/recherche?q=mot-0',
      '/recherche?q=mot-1',
      '/monde',
      '/recherche?q=autre',
    ]);
    expect(portal.delivery.statistics).toMatchObject({ renderFailures: 0, renders: 4 + ERROR_PAGES });
  });
});

/** Each status in both editions, made at the start. */
const ERROR_PAGES = 2 * ERROR_STATUSES.length;

/** Searches are answered when the test says so. */
function holdSearches({ renderer }: DeliveryUnderTest): (() => void)[] {
  const held: (() => void)[] = [];
  renderer.answer = (request, response) => {
    if (request.url?.startsWith('/recherche?')) held.push(() => answerPage(request, response));
    else answerPage(request, response);
  };
  return held;
}

/** Asks a question, and gives what its reader may leave by. */
function search({ content, port }: DeliveryUnderTest, question: string): Socket {
  const key = `/recherche?q=${question}`;
  content.addresses.set(key, page(key));
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET ${key} HTTP/1.1\r\nHost: ${SITE_HOST}\r\n\r\n`);
  return socket;
}

describe('more searches than there is room for', () => {
  it('push out no page', async () => {
    const portal = await startDelivery({ cacheMb: 1 });
    portal.content.addresses.set('/monde', page('/monde'));
    await portal.get('/monde');
    for (let i = 0; i < 3000; i++) {
      const key = `/recherche?q=mot-${i}`;
      portal.content.addresses.set(key, page(key));
      await portal.get(key);
    }
    expect(portal.delivery.cache.size().bytes).toBeLessThanOrEqual(5 * 1024 * 1024);
    expect((await portal.get('/monde')).headers['server-timing']).toBe('cache;desc=hit');
    expect((await portal.get('/recherche?q=mot-2999')).headers['server-timing']).toBe('cache;desc=hit');
    expect((await portal.get('/recherche?q=mot-0')).headers['server-timing']).not.toBe('cache;desc=hit');
  });
});

describe('more pages than there is room for', () => {
  it('stay within the limit, and those that are read stay', async () => {
    const portal = await startDelivery({ cacheMb: 1 });
    for (let i = 0; i < 600; i++) {
      portal.content.addresses.set(`/a-${i}`, page(`/a-${i}`));
      await portal.get(`/a-${i}`);
      await portal.get('/a-0');
    }
    const { documents, bytes } = portal.delivery.cache.size();
    expect(bytes).toBeLessThanOrEqual(1024 * 1024);
    expect(documents).toBeLessThan(600);
    expect(portal.renderer.asked.filter(({ path }) => path === '/a-0')).toHaveLength(1);
  });
});
