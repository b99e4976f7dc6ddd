import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Closable, openReader, openWriter, type Reader, type Writer } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { articles } from '#db/schema/articles.ts';
import { categories } from '#db/schema/categories.ts';
import { findSearchView } from '#lib/content/search-view.ts';
import { loadDemonstration } from '#lib/import/load-demonstration.ts';
import { importMarkdown } from '#lib/import/markdown/import-markdown.ts';
import { articlePath } from '#lib/urls.ts';
import { requireCorpus } from '../../support/corpora.ts';
import { GOLDEN_EDITIONS, GOLDEN_HALVES, listGoldenQuestions } from '../../support/golden-questions.ts';

const NOW = new Date('2026-11-27T12:00:00Z');
const EACH_HALF = GOLDEN_HALVES.map(half => ({ half }));

let folder: string;
const readers = new Map<string, Reader & Closable>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manchette-'));
  const shared = { timeZone: 'Africa/Casablanca', now: NOW, mediaFolder: join(folder, 'media') };
  const fill = {
    demonstration: (writer: Writer) => loadDemonstration({ ...shared, writer, isForUntouchedOnly: true }),
    markdown: (writer: Writer) =>
      importMarkdown({ ...shared, writer, folder: requireCorpus('markdown-fr'), isDryRun: false }),
  };
  for (const edition of GOLDEN_EDITIONS) {
    const file = join(folder, `${edition}.db`);
    migrateDatabase(file);
    const writer = openWriter(file);
    await fill[edition](writer);
    writer.close();
    readers.set(edition, openReader(file));
  }
  // 547,000 words, on a machine that may be busy.
}, 180_000);

afterAll(async () => {
  for (const reader of readers.values()) reader.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(EACH_HALF)('the $half half of the golden questions', ({ half }) => {
  it('is forty questions and more, each with articles that there are', async () => {
    let count = 0;
    for (const edition of GOLDEN_EDITIONS) {
      const known = await listAddresses(edition);
      const questions = listGoldenQuestions(half, edition);
      count += questions.length;
      expect(questions.flatMap(({ addresses }) => addresses).filter(address => !known.has(address))).toEqual(
        [],
      );
    }
    expect(count).toBeGreaterThanOrEqual(40);
  });

  it('is answered within the first three articles, nine times in ten', async () => {
    const missed: string[] = [];
    let count = 0;
    for (const edition of GOLDEN_EDITIONS) {
      for (const { question, addresses } of listGoldenQuestions(half, edition)) {
        count++;
        const first = await listFirst(edition, question);
        if (!first.some(address => addresses.includes(address)))
          missed.push(`${question} → ${first.join(' ')}`);
      }
    }
    // Of the half that nobody looks at, not even which questions these are.
    const told = half === 'tuned' ? missed : missed.map(() => 'a question');
    expect(missed.length / count, told.join('\n')).toBeLessThanOrEqual(0.1);
  });
});

/** The first three articles that a reader is shown. */
async function listFirst(edition: string, question: string): Promise<readonly string[]> {
  const view = await findSearchView(readerOf(edition), { question, number: 1, now: NOW });
  return [...(view?.found ?? []), ...(view?.near ?? [])]
    .slice(0, 3)
    .map(({ article }) => articlePath(article));
}

async function listAddresses(edition: string): Promise<ReadonlySet<string>> {
  const rows = await readerOf(edition)
    .select({ slug: articles.slug, category: { slug: categories.slug } })
    .from(articles)
    .innerJoin(categories, eq(categories.id, articles.categoryId));
  return new Set(rows.map(articlePath));
}

function readerOf(edition: string): Reader {
  const reader = readers.get(edition);
  if (!reader) throw new Error(`No edition "${edition}" was filled.`);
  return reader;
}
