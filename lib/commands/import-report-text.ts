import type { ImportedKind, OutcomeCounts } from '#lib/domain/imported.ts';
import type { ImportReport } from '#lib/import/import-report.ts';
import type { Tallied } from '#lib/import/tally.ts';

/** A report as lines for a terminal. */
export function toReportText(report: ImportReport): string {
  const title = report.isDryRun
    ? `Dry run of ${report.source}: nothing was written.`
    : `Imported ${report.source}.`;
  const kinds = KINDS.map(kind => `  ${plural(report.found[kind], kind)}${outcome(report.counts?.[kind])}`);
  const lines = [
    title,
    ...kinds,
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
  return `${lines.join('\n')}\n`;
}

const KINDS: readonly ImportedKind[] = ['article', 'author', 'category', 'topic'];

function outcome(counts: OutcomeCounts | undefined): string {
  if (!counts) return '';
  return `: ${counts.created} created, ${counts.updated} updated, ${counts.unchanged} unchanged`;
}

function section(
  title: string,
  tallied: readonly Tallied[],
  toLine: (one: Tallied) => string,
): readonly string[] {
  return tallied.length === 0 ? [] : [title, ...tallied.map(one => `  ${toLine(one)}`)];
}

function plural(count: number, noun: string): string {
  if (count === 1) return `${count} ${noun}`;
  return `${count} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}
