import { and, eq, lte } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Reader } from '#db/client.ts';
import { listFeedsOf } from '#db/queries/article-feeds.ts';
import { listPinnedArticles } from '#db/queries/articles.ts';
import { listDueArticles } from '#db/queries/due-articles.ts';
import { articles } from '#db/schema/articles.ts';
import { NOW } from '../../support/imported-batch.ts';
import { listPlanSteps } from '../../support/query-plans.ts';

const list = { now: NOW, limit: 9 };

it.each<[string, (db: Reader) => Promise<unknown>]>([
  ['articles_scheduled', db => listDueArticles(db, list)],
  ['articles_pinned', db => listPinnedArticles(db, list)],
  ['import_records_of_feeds', db => listFeedsOf(db, { ids: [1, 2] })],
])('an index of some rows is used by the query that it is for: %s', async (index, call) => {
  expect(await listPlanSteps(call)).toContainEqual(expect.stringContaining(`INDEX ${index} `));
});

it('SQLite looks at no value that is bound: it would compile the statement anew for the next one', async () => {
  const steps = await listPlanSteps(db =>
    db
      .select({ id: articles.id })
      .from(articles)
      .where(and(eq(articles.state, 'scheduled'), lte(articles.visibleFrom, NOW))),
  );
  expect(steps).not.toContainEqual(expect.stringContaining('articles_scheduled'));
});
