import type { Command } from 'commander';
import { config } from '#lib/config.ts';
import { importMarkdown } from '#lib/import/markdown/import-markdown.ts';
import { toReportText } from './import-report-text.ts';
import { printReport } from './print-report.ts';
import { showProgress } from './show-progress.ts';
import { withDatabase } from './with-database.ts';

export function defineImportMarkdown(command: Command): void {
  command
    .argument('<folder>', 'the folder, with those inside it')
    .option('--dry-run', 'read and report, write nothing')
    .option('--keep-demo', 'leave the demonstration edition, if it is there, beside what is imported')
    .option('--json', 'print the report as JSON')
    .action(run);
}

interface Options {
  readonly dryRun?: true;
  readonly keepDemo?: true;
  readonly json?: true;
}

async function run(folder: string, { dryRun, keepDemo, json }: Options): Promise<void> {
  const progress = showProgress(process.stderr);
  const report = await withDatabase(writer =>
    importMarkdown({
      folder,
      writer,
      timeZone: config().timeZone,
      now: new Date(),
      mediaFolder: config().mediaFolder,
      isDryRun: dryRun ?? false,
      keepsDemonstration: keepDemo ?? false,
      onProgress: (stage, share) => progress.update(stage, share),
    }),
  ).finally(() => progress.stop());
  printReport(report, { json, text: toReportText(report) });
}
