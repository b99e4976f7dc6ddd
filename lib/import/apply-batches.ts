import type { Writer } from '#db/client.ts';
import type {
  ImportCounts,
  ImportedBatch,
  ImportedKind,
  OutcomeCounts,
  RemovedCounts,
} from '#lib/domain/imported.ts';
import { applyImport, type ImportToApply } from '#lib/newsroom/apply-import.ts';
import { finishImport } from '#lib/newsroom/finish-import.ts';
import type { FileReport } from './files/file-report.ts';

/** What became of an import that was written. */
export interface Applied {
  readonly counts: ImportCounts;
  /** What the demonstration edition had, when it gave way. */
  readonly removedDemonstration?: RemovedCounts;
  /** What became of pictures, when they were taken. */
  readonly pictures?: FileReport;
}

interface Application extends Pick<ImportToApply, 'source' | 'now' | 'onRepair'> {
  readonly writer: Writer;
  /** Leaves the demonstration edition beside what is imported. */
  readonly keepsDemonstration: boolean;
}

/** Writes batches as they come, then shows readers the last of them. */
export async function applyBatches(
  batches: AsyncIterable<ImportedBatch>,
  { writer, keepsDemonstration, ...application }: Application,
): Promise<Applied> {
  let total = NOTHING;
  let removedDemonstration: RemovedCounts | undefined;
  const onDemonstrationRemoved = (removed: RemovedCounts): void => {
    removedDemonstration = removed;
  };
  const seenWords = new Set<string>();
  for await (const batch of batches) {
    const applied = await applyImport(writer, {
      ...application,
      ...(!keepsDemonstration && { onDemonstrationRemoved }),
      batch,
      seenWords,
      isFollowed: true,
    });
    total = sum(total, applied);
  }
  await finishImport(writer);
  return { counts: total, ...(removedDemonstration && { removedDemonstration }) };
}

const NONE = { created: 0, updated: 0, unchanged: 0 };
const NOTHING = toCounts(() => NONE);

function sum(one: ImportCounts, other: ImportCounts): ImportCounts {
  return toCounts(kind => ({
    created: one[kind].created + other[kind].created,
    updated: one[kind].updated + other[kind].updated,
    unchanged: one[kind].unchanged + other[kind].unchanged,
  }));
}

function toCounts(of: (kind: ImportedKind) => OutcomeCounts): ImportCounts {
  return {
    author: of('author'),
    category: of('category'),
    topic: of('topic'),
    article: of('article'),
    page: of('page'),
    dossier: of('dossier'),
  };
}
