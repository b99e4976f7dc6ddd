import { describe, expect, it, vi } from 'vitest';
import type { Writer } from '#db/client.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { publishArticle } from '#lib/newsroom/publish-article.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import {
  type DeliveryProcesses,
  listWorkers,
  type PageRead,
  startDeliveryProcesses,
} from '../../support/delivery-processes.ts';
import { importedArticle, importedBatch, NOW } from '../../support/imported-batch.ts';

describe('the processes of delivery', () => {
  it('go on for readers of kept documents when the renderer is killed', async () => {
    const portal = await startWithArticles();
    await portal.read('/sport/a');
    const reading = readFor(portal, 1500);
    portal.renderers.at(-1)?.kill('SIGKILL');
    const answers = await reading;
    expect(answers.length).toBeGreaterThan(10);
    expect(new Set(answers.map(answer => answer?.text)).size).toBe(1);
    // A page that nobody asked for before waits for the renderer that was started again.
    expect(await portal.read('/sport/b')).toMatchObject({ status: 200 });
    expect(portal.renderers).toHaveLength(2);
  });

  it('lose with a killed worker at most the requests it held', async () => {
    const portal = await startWithArticles();
    await portal.read('/sport/a');
    const reading = readFor(portal, 3000);
    for (const worker of await listWorkers()) process.kill(worker, 'SIGKILL');
    const answers = await reading;
    // One reader, who waits for each answer: one request was held.
    expect(answers.filter(answer => answer?.status !== 200).length).toBeLessThanOrEqual(1);
    expect(answers.at(-1)?.status).toBe(200);
  });

  it('show within a second what another process changed, all of them', async () => {
    const portal = await startWithArticles({ workerCount: 2 });
    const readers = [portal.readAnew, portal.readAnew];
    const readAll = () => Promise.all(readers.map(read => read('/sport/a')));
    const [before] = await readAll();
    await change(portal.writer, 'withdraw');
    await vi.waitFor(async () => {
      expect((await readAll()).map(({ status }) => status)).toEqual([410, 410]);
    }, WITHIN_A_SECOND);
    await change(portal.writer, 'publish');
    await vi.waitFor(async () => {
      expect((await readAll()).map(({ etag }) => etag)).toEqual([before?.etag, before?.etag]);
    }, WITHIN_A_SECOND);
  });

  it('count a reader once, whichever of them answers, and tell the last views when they end', async () => {
    const portal = await startWithArticles({ workerCount: 2 });
    const { readAnew, stop, views } = portal;
    await vi.waitFor(async () => {
      for (let time = 0; time < 2; time++) await readAnew('/sport/a');
      views.settle(Number.POSITIVE_INFINITY);
      expect(views.tallies.repeated).toBeGreaterThan(0);
    }, TOLD);
    expect(views.tallies.counted).toBe(1);
    await readAnew('/sport/b');
    await stop();
    views.settle(Number.POSITIVE_INFINITY);
    expect(views.tallies).toMatchObject({ counted: 2, lost: 0 });
  });

  it('end together', async () => {
    const portal = await startWithArticles();
    await portal.stop();
    await expect(portal.read('/')).rejects.toThrow('ECONNREFUSED');
    expect(await listWorkers()).toEqual([]);
    expect(portal.renderers.map(({ exitCode }) => exitCode)).toEqual([0]);
  });

  it('leave a signal that all of them get to the supervisor: pages are made until it stops them', async () => {
    const portal = await startWithArticles();
    const all = [...(await listWorkers()), ...portal.renderers.map(({ pid = 0 }) => pid)];
    for (const signal of ['SIGTERM', 'SIGINT']) for (const pid of all) process.kill(pid, signal);
    expect(await portal.read('/sport/b')).toMatchObject({ status: 200 });
    expect(portal.renderers).toHaveLength(1);
    expect(await listWorkers()).toHaveLength(1);
  });
});

/** Workers start one after the other, and tell once a second. */
const TOLD = { timeout: 15_000, interval: 100 };
const WITHIN_A_SECOND = { timeout: 1000, interval: 20 };

async function startWithArticles(options: { workerCount?: number } = {}): Promise<DeliveryProcesses> {
  const portal = await startDeliveryProcesses(options);
  const batch = importedBatch([importedArticle('a'), importedArticle('b')]);
  await applyImport(portal.writer, { source: 'essai', batch, now: NOW });
  return portal;
}

/** What one reader gets who asks again and again; `undefined` for a request that was lost. */
async function readFor(
  portal: DeliveryProcesses,
  durationMs: number,
): Promise<readonly (PageRead | undefined)[]> {
  const answers: (PageRead | undefined)[] = [];
  const untilMs = performance.now() + durationMs;
  while (performance.now() < untilMs) {
    answers.push(await portal.read('/sport/a').catch(() => undefined));
  }
  return answers;
}

async function change(writer: Writer, what: 'publish' | 'withdraw'): Promise<void> {
  const article = { slug: 'a', now: NOW };
  await (what === 'publish' ? publishArticle(writer, article) : withdrawArticle(writer, article));
}
