import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { buildDocument, type Document } from '#lib/delivery/document.ts';
import { createDocumentCache } from '#lib/delivery/document-cache.ts';
import { createDocumentStore, type WantedDocument } from '#lib/delivery/document-store.ts';
import { createStatistics } from '#lib/delivery/statistics.ts';

const PAGE = { key: '/monde/titre', status: 200, revision: 1 };

describe('the document store', () => {
  it('makes a document once for all who wait', async () => {
    const { store, renders, answer } = createStore();
    const waiting = Array.from({ length: 50 }, () => store.provide(PAGE));
    answer('a');
    expect(new Set((await Promise.all(waiting)).map(provided => provided.document)).size).toBe(1);
    expect(renders).toHaveLength(1);
    expect(textOf(store.findCurrent(PAGE.key))).toBe('a');
  });

  it('makes it again when its subject changed, for all who wait', async () => {
    const { store, site, renders, answer, keep } = createStore();
    await keep(PAGE, 'a');
    site.revision = 2;
    expect(store.findCurrent(PAGE.key)).toBeUndefined();
    const waiting = [store.provide({ ...PAGE, revision: 2 }), store.provide({ ...PAGE, revision: 2 })];
    answer('b');
    expect((await Promise.all(waiting)).map(({ document }) => textOf(document))).toEqual(['b', 'b']);
    expect(renders).toHaveLength(2);
  });

  it('shows what it has and makes it again behind when only its surroundings changed', async () => {
    const { store, site, answer, keep } = createStore();
    await keep(PAGE, 'a');
    site.revision = 2;
    expect(textOf((await store.provide(PAGE)).document)).toBe('a');
    expect(textOf(store.findCurrent(PAGE.key))).toBe('a');
    answer('b');
    await vi.waitFor(() => expect(textOf(store.findCurrent(PAGE.key))).toBe('b'));
  });

  it('makes it again at once when its surroundings changed more than a minute ago', async () => {
    const { store, site, answer, keep } = createStore();
    await keep(PAGE, 'a');
    Object.assign(site, { revision: 3, settledRevision: 2 });
    const provided = store.provide(PAGE);
    answer('b');
    expect(textOf((await provided).document)).toBe('b');
  });

  it('looks at times whether there is a newer list beside its subject, and shows that one soon', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const { store, answer, keep } = createStore();
    await keep({ ...PAGE, sideListAt: new Date(Date.now() - 1000) }, 'a');
    vi.advanceTimersByTime(29_000);
    expect(textOf(store.findCurrent(PAGE.key))).toBe('a');
    vi.advanceTimersByTime(1000);
    expect(store.findCurrent(PAGE.key)).toBeUndefined();
    const newer = { ...PAGE, sideListAt: new Date() };
    expect(textOf((await store.provide(newer)).document)).toBe('a');
    answer('b');
    await vi.waitFor(() => expect(textOf(store.findCurrent(PAGE.key))).toBe('b'));
    vi.advanceTimersByTime(90_000);
    expect(textOf((await store.provide(newer)).document)).toBe('b');
    expect(textOf(store.findCurrent(PAGE.key))).toBe('b');
  });

  it('asks again at once for what could not be made any more since something changed', async () => {
    const { store, site, fail, keep } = createStore();
    await keep(PAGE, 'a');
    site.revision = 2;
    const provided = store.provide({ ...PAGE, revision: 2 });
    site.revision = 3;
    fail();
    expect(textOf((await provided).document)).toBe('a');
    expect(store.findCurrent(PAGE.key), 'it may be withdrawn').toBeUndefined();
  });

  it('compares the date of a version as if it were of the next second when the one before is of the same', async () => {
    const { store, site, keep } = createStore();
    await keep(PAGE, 'a');
    const first = store.findCurrent(PAGE.key)?.lastModifiedMs ?? 0;
    const dates = [];
    for (const revision of [2, 3]) {
      site.revision = revision;
      await keep({ ...PAGE, revision }, `${revision}`);
      dates.push((store.findCurrent(PAGE.key)?.lastModifiedMs ?? 0) - first);
    }
    expect(dates).toEqual([1000, 2000]);
  });

  it('does not take a render begun before a change for one that shows it', async () => {
    const { store, site, renders, answer } = createStore();
    const early = store.provide(PAGE);
    site.revision = 2;
    const late = store.provide({ ...PAGE, revision: 2 });
    expect(renders).toHaveLength(2);
    answer('b', 1);
    await late;
    answer('a', 0);
    await early;
    expect(textOf(store.findCurrent(PAGE.key))).toBe('b');
  });

  it('keeps the last good copy when a newer one cannot be made, and waits before it tries again', async () => {
    const { store, site, renders, fail, keep, failures } = createStore();
    await keep(PAGE, 'a');
    site.revision = 2;
    const provided = store.provide({ ...PAGE, revision: 2 });
    fail();
    expect(textOf((await provided).document)).toBe('a');
    expect(textOf(store.findCurrent(PAGE.key))).toBe('a');
    expect(renders).toHaveLength(2);
    expect(failures).toEqual([PAGE.key]);
  });

  it('lets nobody wait more than a second while it has a copy', async () => {
    const { store, site, answer, keep } = createStore();
    await keep(PAGE, 'a');
    site.revision = 2;
    const provided = store.provide({ ...PAGE, revision: 2 });
    expect(textOf((await provided).document)).toBe('a');
    answer('b');
    await vi.waitFor(() => expect(textOf(store.findKept(PAGE.key))).toBe('b'));
  });

  it('does not keep a document past its time', async () => {
    const { store, keep } = createStore();
    await keep({ ...PAGE, keepUntil: new Date(Date.now() - 1) }, 'a');
    expect(store.findCurrent(PAGE.key)).toBeUndefined();
    expect(textOf(store.findKept(PAGE.key))).toBe('a');
  });

  it('fails when there is nothing to show', async () => {
    const { store, fail } = createStore();
    const provided = store.provide(PAGE);
    fail();
    await expect(provided).rejects.toThrow('no page');
  });
});

interface Render {
  readonly finish: (document: Promise<Document>) => void;
}

/** A store whose renders end when the test says so. */
function createStore() {
  const renders: Render[] = [];
  const failures: string[] = [];
  const site = { revision: 1, settledRevision: 0 };
  const store = createDocumentStore({
    cache: createDocumentCache({ bytesMax: 1024 * 1024 }),
    site,
    statistics: createStatistics(),
    make: () => new Promise(finish => renders.push({ finish })),
    onFailure: (_, key) => failures.push(key),
  });
  const answer = (text: string, index = renders.length - 1) => renders[index]?.finish(toDocument(text));
  const fail = () => renders.at(-1)?.finish(Promise.reject(new Error('no page')));
  async function keep(wanted: WantedDocument, text: string): Promise<void> {
    const provided = store.provide(wanted);
    answer(text);
    await provided;
  }
  return { store, site, renders, failures, answer, fail, keep };
}

/** All of one second. */
const MADE_AT = new Date('2026-02-10T12:00:00.500Z');

async function toDocument(text: string): Promise<Document> {
  const body = Buffer.from(text);
  return buildDocument({ status: 200, body, contentType: 'text/html', modifiedAt: MADE_AT, headers: [] });
}

function textOf(document: Document | undefined): string | undefined {
  return document?.represent('identity').body.toString();
}
