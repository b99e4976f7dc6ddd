import type { Command } from 'commander';
import { config } from '#lib/config.ts';
import { importWordpress } from '#lib/import/wordpress/import-wordpress.ts';
import { toReportText } from './import-report-text.ts';
import { showProgress } from './show-progress.ts';
import { withDatabase } from './with-database.ts';

export function addImportWordpress(parent: Command): void {
  parent
    .command('wordpress')
    .description(
      'Import the articles and pages of a WordPress export (WXR 1.0 to 1.2). A broken file is refused whole; a second run changes nothing.',
    )
    .argument('<export.xml>', 'the file WordPress made (Tools, Export)')
    .option('--media <folder>', 'keep the pictures too, from this copy of wp-content/uploads')
    .option('--dry-run', 'read everything and print what would be imported, write nothing')
    .option('--skip-broken', 'of a broken file, import what is sound and list the rest')
    .option('--keep-demo', 'leave the demonstration edition, if it is there, beside what is imported')
    .option('--json', 'print the report as JSON')
    .action(run);
}

interface Options {
  readonly media?: string;
  readonly dryRun?: true;
  readonly skipBroken?: true;
  readonly keepDemo?: true;
  readonly json?: true;
}

async function run(file: string, { media, dryRun, skipBroken, keepDemo, json }: Options): Promise<void> {
  const progress = showProgress(process.stderr);
  const report = await withDatabase(writer =>
    importWordpress({
      file,
      writer,
      timeZone: config().timeZone,
      now: new Date(),
      isDryRun: dryRun ?? false,
      keepsDemonstration: keepDemo ?? false,
      skipsBroken: skipBroken ?? false,
      pictures: media === undefined ? undefined : { uploadsFolder: media, mediaFolder: config().mediaFolder },
      onProgress: ({ stage, share }) => progress.update(stage, share),
    }),
  ).finally(() => progress.stop());
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : toReportText(report));
}
