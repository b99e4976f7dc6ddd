import type { Command } from 'commander';
import { config } from '#lib/config.ts';
import { importWordpress, type WordpressImport } from '#lib/import/wordpress/import-wordpress.ts';
import { toReportText } from './import-report-text.ts';
import { printReport } from './print-report.ts';
import { showProgress } from './show-progress.ts';
import { withDatabase } from './with-database.ts';

export function defineImportWordpress(command: Command): void {
  command
    .argument(
      '<export.xml...>',
      'the file that WordPress made (Tools, Export), or all the files of one export',
    )
    .option(
      '--media <folder>',
      'keep pictures, documents and sounds too, from this copy of wp-content/uploads',
    )
    .option(
      '--fetch-media',
      'ask the site itself for its pictures, documents and sounds, or for those that are not in the folder',
    )
    .option('--allow-private', 'ask for them at addresses of this machine and of private networks too')
    .option('--dry-run', 'read everything and print what would be imported, write nothing')
    .option('--skip-broken', 'of a broken file, import what is sound and list the rest')
    .option('--keep-demo', 'leave the demonstration edition, if it is there, beside what is imported')
    .option('--json', 'print the report as JSON')
    .action(run);
}

interface Options {
  readonly media?: string;
  readonly fetchMedia?: true;
  readonly allowPrivate?: true;
  readonly dryRun?: true;
  readonly skipBroken?: true;
  readonly keepDemo?: true;
  readonly json?: true;
}

async function run(files: readonly string[], options: Options): Promise<void> {
  const { dryRun, skipBroken, keepDemo, json } = options;
  const progress = showProgress(process.stderr);
  const report = await withDatabase(writer =>
    importWordpress({
      files,
      writer,
      timeZone: config().timeZone,
      now: new Date(),
      isDryRun: dryRun ?? false,
      keepsDemonstration: keepDemo ?? false,
      skipsBroken: skipBroken ?? false,
      uploads: toUploads(options),
      onProgress: ({ stage, share }) => progress.update(stage, share),
    }),
  ).finally(() => progress.stop());
  printReport(report, { json, text: toReportText(report) });
}

function toUploads({ media, fetchMedia, allowPrivate }: Options): WordpressImport['uploads'] {
  if (media === undefined && !fetchMedia) return undefined;
  return {
    uploadsFolder: media,
    fetches: fetchMedia && { allowsPrivate: allowPrivate ?? false },
    mediaFolder: config().mediaFolder,
  };
}
