import type { Command } from 'commander';
import { migrateDatabase } from '#db/migrate.ts';
import { config } from '#lib/config.ts';
import { printReport } from './print-report.ts';

export function defineMigrate(command: Command): void {
  command.option('--json', 'print the report as JSON').action(run);
}

async function run({ json }: { readonly json?: true }): Promise<void> {
  const { databaseFile } = config();
  migrateDatabase(databaseFile);
  const text = `The database ${databaseFile} has the current schema.`;
  printReport({ databaseFile, isCurrent: true }, { json, text });
}
