import { describe, expect, it } from 'vitest';
import { countCategoryArticles } from '#db/queries/articles.ts';
import { countTopicArticles } from '#db/queries/topics.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { createDatabase } from '../../support/database.ts';
import { importedArticle, importedBatch, minutesBefore, NOW } from '../../support/imported-batch.ts';

describe('the count of a list, asked for again', () => {
  it('goes with the minute of what is scheduled, forwards and backwards', async () => {
    const { reader } = await newspaper();
    const counts = [];
    for (const minutes of [-10, -40, 10, -10]) {
      counts.push(await countCategoryArticles(reader, { slug: 'sport', now: minutesBefore(minutes) }));
    }
    expect(counts).toEqual([2, 3, 2, 2]);
  });

  it('goes with every change', async () => {
    const { reader, writer } = await newspaper();
    const count = () => countCategoryArticles(reader, { slug: 'sport', now: NOW });
    expect(await count()).toBe(2);
    await withdrawArticle(writer, { slug: 'a', now: NOW });
    expect(await count()).toBe(1);
    await applyImport(writer, { source: 'essai', batch: importedBatch([importedArticle('d')]), now: NOW });
    expect(await count()).toBe(2);
  });

  it('is that of the list alone', async () => {
    const { reader } = await newspaper();
    expect(await countCategoryArticles(reader, { slug: 'maroc', now: NOW })).toBe(0);
    expect(await countTopicArticles(reader, { slug: 'maroc', now: NOW })).toBe(2);
    expect(await countTopicArticles(reader, { slug: 'sport', now: NOW })).toBe(0);
  });
});

/** Two articles, and a third in half an hour. */
async function newspaper() {
  const database = await createDatabase();
  const articles = [
    importedArticle('a'),
    importedArticle('b'),
    importedArticle('c', { state: 'scheduled', publishedAt: minutesBefore(-30) }),
  ];
  await applyImport(database.writer, { source: 'essai', batch: importedBatch(articles), now: NOW });
  return database;
}
