import type { Command } from 'commander';
import { config } from '#lib/config.ts';
import { loadDemonstration } from '#lib/import/load-demonstration.ts';
import { removeDemonstration } from '#lib/newsroom/remove-demonstration.ts';
import { toAmounts, toReportText } from './import-report-text.ts';
import { withDatabase } from './with-database.ts';

export function addDemo(parent: Command): void {
  parent
    .command('demo')
    .description(
      'Load the demonstration edition, dated from now on; one that is there stays as it is. The next import removes it.',
    )
    .option('--remove', 'remove it; no start loads it again')
    .option('--json', 'print the report as JSON')
    .action(run);
}

interface Options {
  readonly remove?: true;
  readonly json?: true;
}

async function run({ remove, json }: Options): Promise<void> {
  const text = remove ? await runRemoval(json) : await runLoading(json);
  process.stdout.write(text);
}

async function runRemoval(json: true | undefined): Promise<string> {
  const removed = await withDatabase(removeDemonstration);
  if (json) return `${JSON.stringify({ removed }, null, 2)}\n`;
  const amounts = toAmounts(removed);
  return amounts === ''
    ? 'There is no demonstration edition, and no start will load it.\n'
    : `The demonstration edition was removed: ${amounts}.\n`;
}

async function runLoading(json: true | undefined): Promise<string> {
  const { timeZone, mediaFolder } = config();
  const report = await withDatabase(writer =>
    loadDemonstration({ writer, timeZone, mediaFolder, now: new Date(), isForUntouchedOnly: false }),
  );
  return json ? `${JSON.stringify(report, null, 2)}\n` : toReportText(report);
}
