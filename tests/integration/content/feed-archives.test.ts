import { beforeEach, describe, expect, it } from 'vitest';
import type { Reader, Writer } from '#db/client.ts';
import { FEED_SIZE } from '#lib/content/page-sizes.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { createDatabase } from '../../support/database.ts';
import { bringArticles, findFeed, readFeed, SITE, SUBJECTS } from '../../support/feeds.ts';
import { importedArticle, minutesBefore, NOW } from '../../support/imported-batch.ts';

let db: Reader;
let writer: Writer;

beforeEach(async () => {
  ({ reader: db, writer } = await createDatabase());
});

describe('the archives of a feed (RFC 5005)', () => {
  const numbered = (from: number, count: number): readonly ImportedArticle[] =>
    Array.from({ length: count }, (_, index) =>
      importedArticle(`n${from + index}`, { publishedAt: minutesBefore(10_000 - from - index) }),
    );

  it.each(SUBJECTS)('of $kind lead from the newest articles to the first, each once', async of => {
    await bringArticles(writer, ...numbered(0, 2 * FEED_SIZE + 7));
    const seen: string[] = [];
    let part = await readFeed(db, of);
    expect(part.parts.isArchive).toBe(false);
    expect(part.articles).toHaveLength(FEED_SIZE);
    seen.push(...part.articles.map(({ id }) => id));
    while (part.parts.olderUrl) {
      const archive = Number(new URL(part.parts.olderUrl).searchParams.get('archive'));
      const older = await readFeed(db, of, { archive });
      expect(older.parts).toMatchObject({ isArchive: true, currentUrl: (await readFeed(db, of)).url });
      if (part.parts.isArchive) expect(older.parts.newerUrl).toBe(part.url);
      seen.push(...older.articles.map(({ id }) => id));
      part = older;
    }
    expect(part.parts.olderUrl).toBeUndefined();
    expect(part.articles.at(-1)?.title).toBe('Titre n0');
    expect(new Set(seen).size).toBe(2 * FEED_SIZE + 7);
  });

  it('stay what they are when articles are added', async () => {
    await bringArticles(writer, ...numbered(0, FEED_SIZE + 1));
    const before = await readFeed(db, SITE, { archive: 1 });
    expect(await findFeed(db, SITE, { archive: 2 })).toBeUndefined();
    await bringArticles(writer, ...numbered(FEED_SIZE + 1, FEED_SIZE));
    const after = await readFeed(db, SITE, { archive: 1 });
    expect(after.articles).toEqual(before.articles);
    await bringArticles(writer, importedArticle('neuf', { publishedAt: NOW }));
    expect(await readFeed(db, SITE, { archive: 1 })).toEqual(after);
    expect((await readFeed(db, SITE, { archive: 2 })).articles).toHaveLength(FEED_SIZE);
  });
});
