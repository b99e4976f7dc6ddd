import { DEMONSTRATION_SOURCE } from '#lib/domain/demonstration.ts';
import type { ImportedKind, OutcomeCounts, RemovedCounts } from '#lib/domain/imported.ts';
import type { FileReport } from '#lib/import/files/file-report.ts';
import type { ImportReport } from '#lib/import/import-report.ts';

/** A report as lines for a terminal. */
export function toReportText(report: ImportReport): string {
  const kinds = KINDS.flatMap(kind => {
    const found = report.found[kind];
    return found === undefined ? [] : `  ${plural(found, kind)}${outcome(report.counts?.[kind])}`;
  });
  const lines = [
    toTitle(report),
    ...toRemoval(report.removedDemonstration),
    ...kinds,
    ...toFileLines('picture', report.pictures, report),
    ...toFileLines('enclosure', report.enclosures, report),
    ...section(
      'Broken, and skipped:',
      report.broken ?? [],
      ({ file, line, column, reason }) =>
        `${file ? `${file}, ` : ''}line ${line}, column ${column}: ${reason}`,
    ),
    ...section('Left out:', report.leftOut, ({ kind, reason, count }) => `${plural(count, kind)}: ${reason}`),
    ...section(
      'Made good:',
      report.repairs,
      ({ kind, reason, count }) => `${plural(count, kind)}: ${reason}`,
    ),
    ...section(
      'Not kept in bodies:',
      report.bodyFaults,
      ({ kind, reason, count }) => `${count} × ${kind}: ${reason}`,
    ),
  ];
  return lines.join('\n');
}

function toFileLines(
  noun: 'picture' | 'enclosure',
  files: FileReport | undefined,
  { isDryRun }: ImportReport,
): readonly string[] {
  if (!files) return [];
  const { found, stored, unchanged, leftOut, faults } = files;
  const more = leftOut - faults.length;
  const outcome = `${stored} ${isDryRun ? 'fit to be kept' : 'stored'}, ${unchanged} unchanged, ${leftOut} left out`;
  return [
    `  ${plural(found, noun)}: ${outcome}`,
    ...section(`${LEFT_OUT[noun]} left out:`, faults, ({ source, reason }) => `${source}: ${reason}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

const LEFT_OUT = { picture: 'Pictures', enclosure: 'Documents and recordings (enclosures)' } as const;

function toTitle({ source, isDryRun }: ImportReport): string {
  if (isDryRun) return `Dry run of ${source}: nothing was written.`;
  return source === DEMONSTRATION_SOURCE ? 'The demonstration edition is loaded.' : `Imported ${source}.`;
}

function toRemoval(removed: RemovedCounts | undefined): readonly string[] {
  return removed ? [`The demonstration edition was removed: ${toAmounts(removed)}.`] : [];
}

/** « 49 articles, 4 pages, 1 author ». */
export function toAmounts(counts: RemovedCounts): string {
  return KINDS.filter(kind => counts[kind] > 0)
    .map(kind => plural(counts[kind], kind))
    .join(', ');
}

const KINDS: readonly ImportedKind[] = ['article', 'page', 'dossier', 'author', 'category', 'topic'];

function outcome(counts: OutcomeCounts | undefined): string {
  if (!counts) return '';
  return `: ${counts.created} created, ${counts.updated} updated, ${counts.unchanged} unchanged`;
}

function section<Entry>(
  title: string,
  entries: readonly Entry[],
  toLine: (entry: Entry) => string,
): readonly string[] {
  return entries.length === 0 ? [] : [title, ...entries.map(entry => `  ${toLine(entry)}`)];
}

function plural(count: number, noun: string): string {
  if (count === 1) return `${count} ${noun}`;
  return `${count} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}
