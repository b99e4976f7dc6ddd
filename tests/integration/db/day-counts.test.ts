import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Writer } from '#db/client.ts';
import { deleteImported } from '#db/mutations/delete-imported.ts';
import { setArticleState } from '#db/mutations/set-article-state.ts';
import { countSpans } from '#db/queries/archives.ts';
import { transact } from '#db/transact.ts';
import { ARTICLE_STATES } from '#lib/domain/article.ts';
import { listMonths, listParts, toInstants } from '#lib/domain/period.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { createDatabase } from '../../support/database.ts';
import { importedArticle, importedBatch, NOW } from '../../support/imported-batch.ts';

const KEYS = ['a', 'b', 'c'];

/** Around the ends of days, of months and of the year, before 1970 too. */
const instants = fc
  .constantFrom(
    ...['1969-12-31T23:59:59.999', '1970-01-01T00:00', '2025-12-31T22:59:59.999', '2025-12-31T23:00'],
    ...['2026-01-01T00:00', '2026-01-31T23:00', '2026-02-01T00:00', '2026-02-10T12:00', '2026-03-01T00:00'],
  )
  .map(instant => new Date(`${instant}Z`));

const imports = fc.record({
  kind: fc.constant('import' as const),
  key: fc.constantFrom(...KEYS),
  state: fc.constantFrom('draft' as const, 'scheduled' as const, 'published' as const),
  publishedAt: instants,
});
const changes = fc.record({
  kind: fc.constant('state' as const),
  id: fc.constantFrom(1, 2, 3),
  state: fc.constantFrom(...ARTICLE_STATES),
  publishedAt: instants,
});
const removals = fc.record({ kind: fc.constant('removal' as const) });
const steps = fc.array(
  fc.oneof({ weight: 6, arbitrary: imports }, { weight: 4, arbitrary: changes }, removals),
  {
    maxLength: 10,
  },
);

const SPANS = ['Africa/Casablanca', 'America/Montreal', 'UTC'].flatMap(timeZone => [
  ...listMonths({ from: 1969, to: 1970 }, timeZone),
  ...listMonths({ from: 2025, to: 2026 }, timeZone),
  ...listParts({ year: 2026, month: 2 }).flatMap(period => toInstants(period, timeZone) ?? []),
]);

it('counts the articles of any span, whatever became of them before', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async taken => {
      const { reader, writer } = await createDatabase();
      for (const step of taken) await take(writer, step);
      const counted = await countSpans(reader, { spans: SPANS, now: NOW });
      expect(counted.map(({ articles }) => articles)).toEqual(
        SPANS.map(({ from, to }) => countOneByOne(writer, from, to)),
      );
    }),
    { numRuns: 40 },
  );
});

type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never;

async function take(writer: Writer, step: Step): Promise<void> {
  if (step.kind === 'import') {
    const { key, state, publishedAt } = step;
    const batch = importedBatch([importedArticle(key, { state, publishedAt })]);
    await applyImport(writer, { source: 'essai', batch, now: NOW });
    return;
  }
  await transact(writer, async tx => {
    if (step.kind === 'removal') await deleteImported(tx, { source: 'essai' });
    // There may be no such article.
    else await setArticleState(tx, step).catch(() => {});
  });
}

function countOneByOne(writer: Writer, from: Date, to: Date): unknown {
  return writer.client
    .prepare(
      'select count(*) from articles where visible_from >= ? and visible_from < ? and visible_from <= ?',
    )
    .pluck()
    .get(from.getTime(), to.getTime(), NOW.getTime());
}
