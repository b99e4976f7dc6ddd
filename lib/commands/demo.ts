import type { Command } from 'commander';
import { config } from '#lib/config.ts';
import { loadDemonstration } from '#lib/import/load-demonstration.ts';
import { removeDemonstration } from '#lib/newsroom/remove-demonstration.ts';
import { toAmounts, toReportText } from './import-report-text.ts';
import { printReport } from './print-report.ts';
import { withDatabase } from './with-database.ts';

export function defineDemo(command: Command): void {
  command
    .option('--remove', 'remove it; no start loads it again')
    .option('--json', 'print the report as JSON')
    .action(run);
}

interface Options {
  readonly remove?: true;
  readonly json?: true;
}

async function run({ remove, json }: Options): Promise<void> {
  await (remove ? runRemoval(json) : runLoading(json));
}

async function runRemoval(json: true | undefined): Promise<void> {
  const removed = await withDatabase(removeDemonstration);
  const amounts = toAmounts(removed);
  const text =
    amounts === ''
      ? 'There is no demonstration edition, and no start will load it.'
      : `The demonstration edition was removed: ${amounts}.`;
  printReport({ removed }, { json, text });
}

async function runLoading(json: true | undefined): Promise<void> {
  const { timeZone, mediaFolder } = config();
  const report = await withDatabase(writer =>
    loadDemonstration({ writer, timeZone, mediaFolder, now: new Date(), isForUntouchedOnly: false }),
  );
  printReport(report, { json, text: toReportText(report) });
}
