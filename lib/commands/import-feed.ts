import type { Command } from 'commander';
import { config } from '#lib/config.ts';
import { importFeed } from '#lib/import/feed/import-feed.ts';
import { toReportText } from './import-report-text.ts';
import { printReport } from './print-report.ts';
import { showProgress } from './show-progress.ts';
import { withDatabase } from './with-database.ts';

export function defineImportFeed(command: Command): void {
  command
    .argument('<file-or-url>', 'a file, or an http or https address')
    .option('--fetch-media', 'keep the pictures of its articles too, asked for where the feed says they are')
    .option('--allow-private', 'read addresses of this machine and of private networks too')
    .option('--dry-run', 'read and report, write nothing')
    .option('--keep-demo', 'leave the demonstration edition, if it is there, beside what is imported')
    .option('--json', 'print the report as JSON')
    .action(run);
}

interface Options {
  readonly fetchMedia?: true;
  readonly allowPrivate?: true;
  readonly dryRun?: true;
  readonly keepDemo?: true;
  readonly json?: true;
}

async function run(fileOrUrl: string, options: Options): Promise<void> {
  const { fetchMedia, allowPrivate, dryRun, keepDemo, json } = options;
  const progress = showProgress(process.stderr);
  const report = await withDatabase(writer =>
    importFeed({
      fileOrUrl,
      writer,
      now: new Date(),
      isDryRun: dryRun ?? false,
      keepsDemonstration: keepDemo ?? false,
      allowsPrivate: allowPrivate ?? false,
      mediaFolder: fetchMedia && config().mediaFolder,
      onPicture: (done, total) => progress.update('taking pictures', done / total),
    }),
  ).finally(() => progress.stop());
  printReport(report, { json, text: toReportText(report) });
}
