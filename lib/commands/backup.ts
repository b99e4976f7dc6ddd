import { existsSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import { backupDatabase } from '#db/backup.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { config } from '#lib/config.ts';
import { printReport } from './print-report.ts';
import { showProgress } from './show-progress.ts';

export function defineBackup(command: Command): void {
  command
    .argument('<file>', 'where to put the copy')
    .option('--force', 'overwrite a file that exists already')
    .option('--json', 'print the report as JSON')
    .action(run);
}

interface Options {
  readonly force?: true;
  readonly json?: true;
}

async function run(target: string, { force, json }: Options): Promise<void> {
  const { databaseFile } = config();
  // The copy of an empty database, made for the occasion, would be taken for the site's.
  if (!existsSync(databaseFile)) {
    throw new Error(`There is no database at ${databaseFile}. Set DATABASE_URL as it is for the portal.`);
  }
  migrateDatabase(databaseFile);
  const progress = showProgress(process.stderr);
  await backupDatabase({
    file: databaseFile,
    target,
    overwrites: force ?? false,
    onProgress: ({ pagesCopied, pagesTotal }) => progress.update('copying', pagesCopied / pagesTotal),
  }).finally(() => progress.stop());
  const { size: bytes } = statSync(target);
  const text = `Copied ${databaseFile} to ${target} (${(bytes / 1_000_000).toFixed(1)} MB).`;
  printReport({ databaseFile, file: target, bytes }, { json, text });
}
