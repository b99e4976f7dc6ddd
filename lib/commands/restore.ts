import type { Command } from 'commander';
import { type Restored, restoreDatabase } from '#db/restore.ts';
import { config } from '#lib/config.ts';
import { printReport } from './print-report.ts';
import { showProgress } from './show-progress.ts';

export function defineRestore(command: Command): void {
  command.argument('<file>', 'what `backup` made').option('--json', 'print the report as JSON').action(run);
}

async function run(backup: string, { json }: { readonly json?: true }): Promise<void> {
  const { databaseFile: file } = config();
  const progress = showProgress(process.stderr);
  const restored = await restoreDatabase({
    file,
    backup,
    now: new Date(),
    onProgress: ({ pagesCopied, pagesTotal }) => progress.update('copying', pagesCopied / pagesTotal),
  }).finally(() => progress.stop());
  printReport({ databaseFile: file, ...restored }, { json, text: toText(backup, restored) });
}

function toText(backup: string, { formerFile, needsRestart }: Restored): string {
  const sentences = [
    `Restored ${backup}.`,
    formerFile && `The former database is kept in ${formerFile}.`,
    needsRestart && 'It was damaged: start the portal again if it runs.',
  ];
  return sentences.filter(Boolean).join(' ');
}
