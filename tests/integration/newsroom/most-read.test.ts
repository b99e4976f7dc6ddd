import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { addViews } from '#db/mutations/article-views.ts';
import { findMostRead, findMostReadDate } from '#db/queries/most-read.ts';
import { transact } from '#db/transact.ts';
import { createReaderKey } from '#lib/delivery/reader-key.ts';
import { createStatistics } from '#lib/delivery/statistics.ts';
import { createViewLedger } from '#lib/delivery/view-ledger.ts';
import { createViewSensor } from '#lib/delivery/view-sensor.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { createViewKeeping } from '#lib/newsroom/keep-views.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { type LoggedRequest, writeAccessLog } from '../../support/access-log.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';
import { importedArticle, importedBatch, importedCategory, NOW } from '../../support/imported-batch.ts';

const HOUR_MS = 60 * 60_000;
const START_MS = NOW.getTime();
const END = new Date(START_MS + 2 * HOUR_MS);
const ARTICLES = 40;
const LIST = { now: END, limit: 10 };

const log = writeAccessLog({
  seed: 20_261_127,
  startMs: START_MS,
  durationMs: 2 * HOUR_MS,
  requestCount: 12_000,
  articleIds: Array.from({ length: ARTICLES }, (_, index) => index + 1),
});

describe('two hours of replayed traffic', () => {
  it('have three bots in ten requests', () => {
    const share = log.filter(({ kind }) => kind === 'bot').length / log.filter(isOfPage).length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.35);
  });

  it('give the list computed by hand from the log, of the site and of categories with those below them', async () => {
    const { reader } = await replay(log);
    const byHand = countByHand(log);
    expect(await listed(reader)).toEqual(byHand.slice(0, 10));
    expect(await listed(reader, 'foot')).toEqual(byHand.filter(isFoot).slice(0, 10));
    expect(await listed(reader, 'sport')).toEqual(
      byHand.filter(id => isFoot(id) || isSport(id)).slice(0, 10),
    );
    expect(await findMostReadDate(reader, { now: END })).toEqual(END);
  });

  it.each<[string, (request: LoggedRequest) => LoggedRequest]>([
    ['bots', request => (request.kind === 'bot' ? { ...request, kind: 'read' } : request)],
    ['what nobody followed', request => (request.kind === 'ahead' ? { ...request, kind: 'read' } : request)],
  ])('would give another list if it counted %s', (_, spoil) => {
    expect(countByHand(log.map(spoil)).slice(0, 10)).not.toEqual(countByHand(log).slice(0, 10));
  });

  it('would give another list if it counted repeats', () => {
    expect(countByHand(log, 0).slice(0, 10)).not.toEqual(countByHand(log).slice(0, 10));
  });
});

describe('the list', () => {
  it('is none when too little was read', async () => {
    const { reader } = await replay(log.slice(0, 60));
    expect(await findMostRead(reader, LIST)).toBeUndefined();
  });

  it('loses at once what was withdrawn, and is none when it is old', async () => {
    const { reader, writer } = await replay(log);
    const [first = 0, ...others] = await listed(reader);
    await withdrawArticle(writer, { slug: `article-${first}`, now: END });
    expect(await listed(reader)).toEqual(others);
    const later = new Date(END.getTime() + HOUR_MS);
    expect(await findMostRead(reader, { ...LIST, now: later })).toBeUndefined();
  });

  it('forgets what was read more than a day ago', async () => {
    const { reader, writer, keeping } = await replay(log);
    await keeping.keep(new Date(END.getTime() + 25 * HOUR_MS));
    expect(writer.client.prepare('select count(*) from article_views').pluck().get()).toBe(0);
    expect(writer.client.prepare('select count(*) from most_read').pluck().get()).toBe(0);
    expect(await findMostRead(reader, LIST)).toBeUndefined();
  });

  it('has what was read of late before what was read more in the morning', async () => {
    const { reader, writer } = await createPaper();
    const hoursAgo = (hours: number): Date => new Date(END.getTime() - hours * HOUR_MS);
    const counts = [1, 2, 3, 4, 5].flatMap(articleId => [
      { slot: hoursAgo(6), articleId, views: 40 },
      // Half of 40 and a little.
      { slot: hoursAgo(0), articleId: articleId + 5, views: 20 + articleId },
      // Of the day before.
      { slot: hoursAgo(24), articleId: articleId + 10, views: 900 },
    ]);
    await transact(writer, tx => addViews(tx, counts));
    await createViewKeeping(reader, writer, createViewLedger()).keep(END);
    expect(await listed(reader)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it('goes on without the views of an article that was deleted meanwhile', async () => {
    const database = await createPaper();
    const ledger = createViewLedger();
    ledger.add([{ kind: 'seen', articleId: 9999, reader: 1, atMs: START_MS }]);
    const keeping = createViewKeeping(database.reader, database.writer, ledger);
    await keeping.keep(new Date(START_MS + 10_000));
    expect(ledger.list()).toEqual([]);
    expect(await findMostRead(database.reader, LIST)).toBeUndefined();
  });
});

describe('a database that takes nothing', () => {
  it('keeps the views waiting and loses none of them', async () => {
    const { reader, writer, file } = await createPaper();
    const ledger = createViewLedger();
    const keeping = createViewKeeping(reader, writer, ledger);
    ledger.add([{ kind: 'seen', articleId: 1, reader: 1, atMs: START_MS }]);
    writer.client.pragma('busy_timeout = 0');
    const { connect } = await import('#db/engines/sqlite/connection.ts');
    const other = connect(file, { busyTimeoutMs: 0, cacheMb: 1 });
    other.exec('BEGIN IMMEDIATE');
    await expect(keeping.keep(new Date(START_MS + 10_000))).rejects.toThrow('locked');
    expect(ledger.list()).toMatchObject([{ articleId: 1, views: 1 }]);
    other.exec('ROLLBACK');
    other.close();
    await keeping.keep(new Date(START_MS + 11_000));
    expect(ledger.list()).toEqual([]);
    expect(writer.client.prepare('select sum(views) from article_views').pluck().get()).toBe(1);
  });
});

const isOfPage = ({ kind }: LoggedRequest): boolean => kind !== 'shown';
const isFoot = (id: number): boolean => id % 2 === 0;
const isSport = (id: number): boolean => id % 4 === 1;

/** What anybody would make of the log with a pencil: who counts, when each counted last, and how long ago that was. */
function countByHand(requests: readonly LoggedRequest[], repeatMs = HOUR_MS / 2): readonly number[] {
  const scores = new Map<number, number>();
  const lastCounted = new Map<string, number>();
  const pressed = new Set<string>();
  for (const { kind, method, address, userAgent, articleId, atMs } of requests) {
    const who = `${address} ${userAgent} ${articleId}`;
    if (kind === 'bot' || method === 'HEAD') continue;
    if (kind === 'ahead') {
      pressed.add(who);
      continue;
    }
    if (kind === 'shown' && !pressed.delete(who)) continue;
    if (atMs - (lastCounted.get(who) ?? -Infinity) < repeatMs) continue;
    lastCounted.set(who, atMs);
    scores.set(articleId, (scores.get(articleId) ?? 0) + 0.5 ** ((END.getTime() - atMs) / (6 * HOUR_MS)));
  }
  return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

async function listed(db: TestDatabase['reader'], categorySlug?: string): Promise<readonly number[]> {
  const list = await findMostRead(db, { ...LIST, ...(categorySlug !== undefined && { categorySlug }) });
  return list?.articles.map(({ id }) => id) ?? [];
}

/** The log through all that counts, its clock the clock; a worker tells what it noticed every second. */
async function replay(requests: readonly LoggedRequest[]) {
  const database = await createPaper();
  const ledger = createViewLedger();
  const keeping = createViewKeeping(database.reader, database.writer, ledger);
  let nowMs = START_MS;
  const readerKey = createReaderKey('salt', ({ headers }) => String(headers['x-forwarded-for']));
  const sensor = createViewSensor({
    readerKey: () => readerKey,
    tallies: createStatistics(),
    clock: () => nowMs,
  });
  for (let tickMs = START_MS + 1000, index = 0; tickMs <= END.getTime(); tickMs += 1000) {
    for (; ; index++) {
      const request = requests[index];
      if (!request || request.atMs >= tickMs) break;
      nowMs = request.atMs;
      if (request.kind === 'shown') sensor.noteShown(toMessage(request), request.articleId);
      else sensor.noteSent(toMessage(request), request.articleId);
    }
    ledger.add(sensor.take());
    // What comes in the last seconds is written by whoever stops.
    if (tickMs === END.getTime()) await keeping.close(END);
    await keeping.keep(new Date(tickMs));
  }
  return { ...database, keeping };
}

function toMessage({ method, address, userAgent, kind }: LoggedRequest): IncomingMessage {
  const headers = {
    'user-agent': userAgent,
    'x-forwarded-for': address,
    ...(kind === 'ahead' && { 'sec-purpose': 'prefetch' }),
  };
  return Object.assign(new IncomingMessage(new Socket()), { method, headers });
}

/** Every other article about football, which is a sport; every fourth of another sport. */
async function createPaper(): Promise<TestDatabase> {
  const database = await createDatabase();
  const articles = Array.from({ length: ARTICLES }, (_, index) => {
    const id = index + 1;
    const categoryKeys = isFoot(id)
      ? (['foot'] as const)
      : isSport(id)
        ? (['sport'] as const)
        : (['monde'] as const);
    return importedArticle(`article-${id}`, { categoryKeys });
  });
  const categories = [
    importedCategory('sport'),
    importedCategory('foot', { parentKey: 'sport' }),
    importedCategory('monde'),
  ];
  await applyImport(database.writer, {
    source: 'essai',
    batch: importedBatch(articles, { categories }),
    now: NOW,
  });
  return database;
}
