import { drizzle } from 'drizzle-orm/better-sqlite3';
import { expect, onTestFinished } from 'vitest';
import { type Reader, SMALL_CACHE_MB } from '#db/client.ts';
import { connect } from '#db/engines/sqlite/connection.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { createDatabase } from './database.ts';
import { importedArticle, importedBatch, NOW } from './imported-batch.ts';

/** What may be walked through or sorted, because it stays small. */
const SMALL: readonly RegExp[] = [
  // The months that are asked about.
  /^SCAN (spans|CONSTANT ROW|\d+-ROW VALUES CLAUSE) — select column1/,
  // The ids that are asked for.
  /^SCAN json_each VIRTUAL TABLE INDEX 1: — .* in \(select value from json_each\(\?\)\)/,
  // Whether there is any picture: the first answers.
  /^SCAN media .* limit \?/,
  // The signatures of a page's articles.
  /^USE TEMP B-TREE FOR LAST TERM OF ORDER BY — select "article_authors"/,
  // The topics of a feed's articles.
  /^USE TEMP B-TREE FOR LAST TERM OF ORDER BY — select "article_topics"/,
  // The topics and the further categories of one article.
  /^USE TEMP B-TREE FOR ORDER BY — select "topics".* where "article_topics"."article_id" = \?/,
  /^USE TEMP B-TREE FOR ORDER BY — select "categories".* where \("listings"."article_id" = \?/,
  // The articles that have the terms, which the index of words finds, and gives in the order that they are asked in.
  /^SCAN search_(index|summaries) VIRTUAL TABLE INDEX \d+:M\d/,
  /^SCAN matches — select count\(\*\) from \(select "articles"\."id" from "search_index" .* limit \?\)/,
  // The terms that are asked for; of each, the articles are counted no further than a limit.
  /^SCAN (json_each VIRTUAL TABLE INDEX 1:|\(subquery-1\)) — select value, .* from "search_index" .* limit \?\)\) from json_each/,
  // The articles that have any of the terms that tell an article from others: few have one.
  /^USE TEMP B-TREE FOR ORDER BY — select "rowid", -bm25\(/,
  // The signatures of a search's articles, which are counted no further than anybody turns pages.
  /^USE TEMP B-TREE FOR (GROUP BY|ORDER BY) .*"article_authors"."article_id" in \(select value from json_each/,
  // The articles read in a day, of which each quarter of an hour has a row.
  /^USE TEMP B-TREE FOR (GROUP BY|ORDER BY) — .* from "article_views"/,
  // As many rows as are counted at most.
  /^SCAN some — .* limit \?\) "some"/,
  // What waits for its list.
  /^SCAN related_backlog USING COVERING INDEX related_backlog_by_priority — .* limit \?/,
  // What waits to be indexed.
  /^SCAN search_backlog/,
  // The tree of all categories, in its order.
  /^SCAN categories USING INDEX categories_by_position — .* limit \?/,
  // The indexes of all authors and of all topics, and how many there are.
  /^SCAN (authors|topics) USING (INDEX|COVERING INDEX) (authors|topics)_(slug|by_name)/,
  // The fixed pages.
  /^SCAN pages USING INDEX pages_slug — .* limit \?/,
  // The topics of sixty articles.
  /^USE TEMP B-TREE FOR (GROUP BY|ORDER BY) — select "topics".* where "article_topics"."article_id" in/,
];

/** The steps of a call's plans that walk through a table or sort what could be a long list. */
export async function listPlanFaults(call: (db: Reader) => Promise<unknown>): Promise<readonly string[]> {
  const steps = await listPlanSteps(call);
  return steps.filter(step => /^(SCAN|USE TEMP B-TREE)/.test(step) && !SMALL.some(small => small.test(step)));
}

/** What SQLite does for the statements of a call, prepared as the portal's own connections prepare them: each step, and the statement as Drizzle wrote it. */
export async function listPlanSteps(call: (db: Reader) => Promise<unknown>): Promise<readonly string[]> {
  const { file, writer } = await createDatabase();
  const articles = [
    importedArticle('a', { oldAddresses: ['/?p=1'], isPinned: true }),
    importedArticle('b'),
    importedArticle('c'),
  ];
  await applyImport(writer, { source: 'essai', batch: importedBatch(articles), now: NOW });
  const client = connect(file, { busyTimeoutMs: 0, cacheMb: SMALL_CACHE_MB });
  onTestFinished(() => void client.close());
  const plans: string[] = [];
  const explain = (statement: string, params: unknown[]) => {
    const steps = client
      .prepare<unknown[], { detail: string }>(`explain query plan ${statement}`)
      .all(...params);
    plans.push(...steps.map(({ detail }) => `${detail} — ${statement}`));
  };
  await call(drizzle({ client, casing: 'snake_case', logger: { logQuery: explain } }));
  expect(plans).not.toEqual([]);
  return plans;
}
