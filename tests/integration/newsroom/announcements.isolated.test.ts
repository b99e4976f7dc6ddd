import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Writer } from '#db/client.ts';
import { findFeedView } from '#lib/content/feed-view.ts';
import { buildSearchFeedView } from '#lib/content/search-feed-view.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { publishArticle } from '#lib/newsroom/publish-article.ts';
import { publishDue } from '#lib/newsroom/publish-due.ts';
import { sendAnnouncements } from '#lib/newsroom/send-announcements.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { createDatabase } from '../../support/database.ts';
import {
  importedArticle,
  importedAuthor,
  importedBatch,
  importedCategory,
  importedTopic,
  NOW,
} from '../../support/imported-batch.ts';
import { serve } from '../../support/serve.ts';

const KEY = 'cle-du-journal';
const SITE = 'https://journal.example';
const SETTINGS = vi.hoisted(() => ({
  indexnowKey: undefined as string | undefined,
  websubHub: undefined as string | undefined,
}));
vi.mock('#lib/config.ts', () => ({
  config: () => ({
    ...SETTINGS,
    timeZone: 'Africa/Casablanca',
    siteName: 'Journal',
    siteUrl: 'https://journal.example',
  }),
}));

afterEach(() => Object.assign(SETTINGS, { indexnowKey: undefined, websubHub: undefined }));

const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

/** A newspaper with a published article and one to come, and a server that takes what is announced. */
async function setUp({
  statuses = [] as number[],
  meanwhile = async (_: Writer): Promise<unknown> => undefined,
} = {}) {
  const database = await createDatabase();
  const { reader, writer } = database;
  const relations = { topicKeys: ['maroc'], authorKeys: ['amina'] };
  await applyImport(writer, {
    source: 'essai',
    batch: {
      ...importedBatch([
        importedArticle('paru', relations),
        importedArticle('a-venir', { ...relations, state: 'scheduled', publishedAt: minutesLater(5) }),
      ]),
      authors: [importedAuthor('amina')],
      categories: [importedCategory('sport')],
      topics: [importedTopic('maroc')],
    },
    now: NOW,
  });
  const heard: { readonly request: IncomingMessage; readonly body: string }[] = [];
  const endpoint = await serve(async (request, response) => {
    heard.push({ request, body: await text(request) });
    await meanwhile(writer);
    response.writeHead(statuses.shift() ?? 200).end();
  });
  Object.assign(SETTINGS, { indexnowKey: KEY, websubHub: endpoint });
  const send = (now: Date, more: object = { indexnow: { key: KEY, endpoint } }) =>
    sendAnnouncements(reader, writer, { siteUrl: SITE, now, ...more });
  const waiting = () => writer.client.prepare('select count(*) from announcements').pluck().get();
  return { reader, writer, heard, endpoint, send, waiting };
}

describe('announcements', () => {
  it('tell search engines of what was published and withdrawn, and of nothing that was imported', async () => {
    const { reader, writer, heard, send } = await setUp();
    expect(await send(NOW)).toEqual([]);
    await publishDue(reader, writer, minutesLater(6));
    await withdrawArticle(writer, { slug: 'paru', now: minutesLater(6) });
    expect(await send(minutesLater(6)), 'not before every process shows it').toEqual([]);
    expect(await send(minutesLater(7))).toEqual([{ channel: 'indexnow', articles: 2, outcome: 'heard' }]);
    expect(heard).toHaveLength(1);
    expect(JSON.parse(heard[0]?.body ?? '')).toEqual({
      host: 'journal.example',
      key: KEY,
      keyLocation: `${SITE}/${KEY}.txt`,
      urlList: [`${SITE}/sport/a-venir`, `${SITE}/sport/paru`],
    });
    expect(await send(minutesLater(8)), 'each once').toEqual([]);
  });

  it('tell a hub of every feed that has the article', async () => {
    const { reader, writer, heard, endpoint, send } = await setUp();
    await publishDue(reader, writer, minutesLater(6));
    await send(minutesLater(7), { websubHub: endpoint });
    const form = new URLSearchParams(heard[0]?.body);
    expect(form.get('hub.mode')).toBe('publish');
    expect(form.getAll('hub.url')).toEqual(
      ['', '/sport', '/auteurs/amina', '/sujets/maroc'].flatMap(page =>
        ['rss.xml', 'atom.xml', 'feed.json'].map(file => `${SITE}${page}/${file}`),
      ),
    );
    expect(heard[0]?.request.headers['content-type']).toContain('application/x-www-form-urlencoded');
  });

  it('are what the hub of a feed is there for: a search, of which none tells, has none', async () => {
    const { reader, endpoint } = await setUp();
    const asked = { now: NOW, formatCredit: (credit: string) => credit, formatFile: () => '' };
    const site = await findFeedView(reader, { ...asked, of: { kind: 'site' }, format: 'rss' });
    expect(site?.feed.hubUrl).toBe(endpoint);
    expect(await buildSearchFeedView(reader, { ...asked, question: 'paru' })).not.toHaveProperty('hubUrl');
  });

  it('wait twice as long after each failure, and are dropped when they are refused', async () => {
    const { writer, send, waiting } = await setUp({ statuses: [503, 429, 200] });
    await withdrawArticle(writer, { slug: 'paru', now: NOW });
    const only = () => writer.client.prepare("delete from announcements where channel = 'websub'").run();
    only();
    expect(await send(minutesLater(1))).toMatchObject([{ outcome: 'later', reason: 'it answered 503' }]);
    expect(await send(new Date(minutesLater(2).getTime() - 1000))).toEqual([]);
    expect(await send(minutesLater(2))).toMatchObject([{ outcome: 'later' }]);
    expect(await send(minutesLater(3))).toEqual([]);
    expect(await send(minutesLater(4))).toMatchObject([{ outcome: 'heard' }]);
    expect(waiting()).toBe(0);
    const refusing = await setUp({ statuses: [403] });
    await withdrawArticle(refusing.writer, { slug: 'paru', now: NOW });
    expect(await refusing.send(minutesLater(1))).toMatchObject([
      { outcome: 'refused', reason: 'it answered 403' },
    ]);
  });

  it.each([503, 200])('keep the date of one that changes while a server answers %i', async status => {
    const { writer, send } = await setUp({
      statuses: [status],
      meanwhile: writer => publishArticle(writer, { slug: 'paru', now: minutesLater(1) }),
    });
    await withdrawArticle(writer, { slug: 'paru', now: NOW });
    expect(await send(minutesLater(1))).toHaveLength(1);
    expect(await send(minutesLater(1.5))).toMatchObject([{ articles: 1, outcome: 'heard' }]);
  });

  it('survive a server that is not there', async () => {
    const { writer, send, waiting } = await setUp();
    await withdrawArticle(writer, { slug: 'paru', now: NOW });
    const nobody = { indexnow: { key: KEY, endpoint: 'http://127.0.0.1:9/' } };
    expect(await send(minutesLater(1), nobody)).toMatchObject([{ outcome: 'later' }]);
    expect(waiting()).toBe(2);
  });

  it('are not even noted when nobody is to be told', async () => {
    const { writer, waiting } = await setUp();
    Object.assign(SETTINGS, { indexnowKey: undefined, websubHub: undefined });
    await withdrawArticle(writer, { slug: 'paru', now: NOW });
    await publishArticle(writer, { slug: 'paru', now: NOW });
    expect(waiting()).toBe(0);
  });
});
