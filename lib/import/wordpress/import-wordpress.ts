import type { Writer } from '#db/client.ts';
import type { ImportCounts, ImportedArticle, ImportedBatch, ImportedKind } from '#lib/domain/imported.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { finishImport } from '#lib/newsroom/finish-import.ts';
import type { ImportReport } from '../import-report.ts';
import { requireTextFile } from '../read-text-file.ts';
import { Tally } from '../tally.ts';
import { toBatches } from './batches.ts';
import type { ExportRecord } from './export-records.ts';
import { findLeaveOut } from './leave-out.ts';
import { toArticle } from './map-article.ts';
import type { DateContext } from './map-dates.ts';
import { parseExport } from './parse-export.ts';
import { type ExportPlan, planExport } from './plan-export.ts';

export interface WordpressImport {
  readonly file: string;
  readonly writer: Writer;
  /** The site's, for an item that gives its date in local time only. */
  readonly timeZone: string;
  readonly now: Date;
  /** Reads and maps everything, writes nothing. */
  readonly isDryRun: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
}

interface ImportProgress {
  readonly stage: 'checking' | 'importing';
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

/**
 * Imports a WordPress export (WXR 1.0 to 1.2). The file is read twice, and never held: first to its end, so that a broken one is refused whole
 * before anything is written, then again to be applied. Throws an `Error` of one sentence that says what is wrong with the file, and where.
 */
export async function importWordpress(options: WordpressImport): Promise<ImportReport> {
  const { file, timeZone, now, isDryRun, onProgress } = options;
  const text = await requireTextFile(file);
  const read = (stage: ImportProgress['stage']) =>
    parseExport(
      text.read(bytesRead => onProgress?.({ stage, bytesRead, bytesTotal: text.bytes })),
      text.name,
    );
  const plan = await planExport(read('checking'), text.name);
  const mapping = {
    plan,
    dates: { timeZone, exportedAt: plan.site.exportedAt ?? now },
    repairs: new Tally(),
    bodyFaults: new Tally(),
  };
  const batches = toBatches(plan, mapArticles(read('importing'), mapping));
  const counts = isDryRun ? await exhaust(batches) : await apply(batches, plan, options);
  return {
    source: plan.site.url,
    isDryRun,
    found: {
      author: plan.authors.size,
      category: plan.categories.length,
      topic: plan.topics.length,
      article: plan.articleCount,
    },
    ...(counts && { counts }),
    leftOut: plan.leftOut,
    repairs: mapping.repairs.list(),
    bodyFaults: mapping.bodyFaults.list(),
  };
}

interface Mapping {
  readonly plan: ExportPlan;
  readonly dates: DateContext;
  readonly repairs: Tally;
  readonly bodyFaults: Tally;
}

async function* mapArticles(
  records: AsyncIterable<ExportRecord>,
  mapping: Mapping,
): AsyncGenerator<ImportedArticle> {
  for await (const record of records) {
    if (record.kind !== 'item' || findLeaveOut(record.item)) continue;
    const { article, repairs, dropped } = toArticle(record.item, mapping.plan, mapping.dates);
    for (const repair of repairs) mapping.repairs.add('article', repair);
    for (const { kind, name, count } of dropped) mapping.bodyFaults.add(kind, name, count);
    yield article;
  }
}

async function apply(
  batches: AsyncIterable<ImportedBatch>,
  { site }: ExportPlan,
  { writer, now }: WordpressImport,
): Promise<ImportCounts> {
  let total = NOTHING;
  for await (const batch of batches) {
    total = sum(total, await applyImport(writer, { source: site.url, batch, now, isFollowed: true }));
  }
  await finishImport(writer);
  return total;
}

async function exhaust(batches: AsyncIterable<ImportedBatch>): Promise<undefined> {
  for await (const _ of batches);
}

const NONE = { created: 0, updated: 0, unchanged: 0 };
const NOTHING: ImportCounts = { author: NONE, category: NONE, topic: NONE, article: NONE };

function sum(one: ImportCounts, other: ImportCounts): ImportCounts {
  const of = (kind: ImportedKind) => ({
    created: one[kind].created + other[kind].created,
    updated: one[kind].updated + other[kind].updated,
    unchanged: one[kind].unchanged + other[kind].unchanged,
  });
  return { author: of('author'), category: of('category'), topic: of('topic'), article: of('article') };
}
