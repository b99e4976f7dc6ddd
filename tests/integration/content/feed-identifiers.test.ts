import { beforeEach, describe, expect, it } from 'vitest';
import type { Reader, Writer } from '#db/client.ts';
import { saveFeedIdentity } from '#db/mutations/save-feed-identity.ts';
import { readRevision } from '#db/queries/revision.ts';
import { transact } from '#db/transact.ts';
import { FEED_FORMATS } from '#lib/domain/feed.ts';
import { renderFeed } from '#lib/feeds/render-feed.ts';
import { nameFeeds } from '#lib/newsroom/name-feeds.ts';
import { createDatabase } from '../../support/database.ts';
import { bringArticles, findFeed, readFeed, SITE } from '../../support/feeds.ts';
import { importedArticle, minutesBefore, NOW } from '../../support/imported-batch.ts';

let db: Reader;
let writer: Writer;

beforeEach(async () => {
  ({ reader: db, writer } = await createDatabase());
});

describe('the identifier of an article', () => {
  it('is the one it came with, in every format', async () => {
    await bringArticles(writer, importedArticle('recit', { guid: 'http://ancien.example/?p=4021' }));
    for (const format of FEED_FORMATS) {
      const view = await findFeed(db, SITE, { format });
      const feed = view && { ...view.feed, title: 'Essai', description: 'Essai' };
      const text = feed ? renderFeed(feed, format) : '';
      expect(text).toMatch(
        /(?:<guid isPermaLink="false">|<id>|"id":")http:\/\/ancien\.example\/\?p=4021[<"]/,
      );
    }
  });

  it('is the first one’s when two came with the same', async () => {
    await bringArticles(
      writer,
      importedArticle('recit', { guid: 'meme' }),
      importedArticle('autre', { guid: 'meme' }),
    );
    const ids = (await readFeed(db, SITE)).articles.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(ids).toContain('meme');
  });

  it('stays after a change of slug, of category, of text and of domain', async () => {
    await nameFeeds(db, writer, { siteUrl: 'https://journal.example', now: NOW });
    await bringArticles(writer, importedArticle('recit'));
    const before = await readFeed(db, SITE);
    await nameFeeds(db, writer, { siteUrl: 'https://autre.example', now: minutesBefore(-9999) });
    const changed = { slug: 'nouveau', headline: 'Autre', categoryKeys: ['monde'] as const, updatedAt: NOW };
    await bringArticles(writer, importedArticle('recit', changed));
    const after = await readFeed(db, SITE);
    expect(before.articles[0]?.id).toBe('tag:journal.example,2026-02-10:article/1');
    expect(after.id).toBe(before.id);
    expect(after.articles[0]).toMatchObject({
      id: before.articles[0]?.id,
      url: 'http://localhost:3000/monde/nouveau',
      publishedAt: before.articles[0]?.publishedAt,
      updatedAt: NOW,
    });
  });

  it('is named once, and naming it again costs nothing', async () => {
    await nameFeeds(db, writer, { siteUrl: 'https://journal.example', now: NOW });
    const revision = await readRevision(db);
    await nameFeeds(db, writer, { siteUrl: 'https://autre.example', now: NOW });
    expect(await readRevision(db)).toBe(revision);
    // As if two processes had asked at once.
    await transact(writer, tx => saveFeedIdentity(tx, { authority: 'autre.example', since: '2026-03-01' }));
    expect((await readFeed(db, SITE)).id).toBe('tag:journal.example,2026-02-10:site');
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000', 'http://journal:80'])(
    'takes no name from %s, which is nobody’s',
    async siteUrl => {
      await nameFeeds(db, writer, { siteUrl, now: NOW });
      await nameFeeds(db, writer, { siteUrl: 'https://journal.example', now: NOW });
      expect((await readFeed(db, SITE)).id).toBe('tag:journal.example,2026-02-10:site');
    },
  );
});
