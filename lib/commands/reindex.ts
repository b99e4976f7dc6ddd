import type { Command } from 'commander';
import { rebuildBody } from '#lib/import/rebuild-body.ts';
import { type ReindexReport, reindexArticles } from '#lib/newsroom/reindex-articles.ts';
import { printReport } from './print-report.ts';
import { showProgress } from './show-progress.ts';
import { withDatabase } from './with-database.ts';

export function defineReindex(command: Command): void {
  command.option('--json', 'print the report as JSON').action(run);
}

async function run({ json }: { readonly json?: true }): Promise<void> {
  const progress = showProgress(process.stderr);
  const report = await withDatabase(writer =>
    reindexArticles(writer, {
      rebuild: rebuildBody,
      onProgress: share => progress.update('reindexing', share),
    }),
  ).finally(() => progress.stop());
  printReport(report, { json, text: toText(report) });
}

function toText({ changed, unchanged, kept }: ReindexReport): string {
  const text = `Reindexed: ${changed} changed, ${unchanged} unchanged`;
  return kept === 0 ? `${text}.` : `${text}, ${kept} kept as they are: import their export again.`;
}
