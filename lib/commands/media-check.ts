import type { Command } from 'commander';
import { openReader } from '#db/client.ts';
import { config } from '#lib/config.ts';
import { listOriginals } from '#lib/darkroom/media-folder.ts';
import { checkPictures, OVERSIZED_MB, type PictureCheck } from '#lib/newsroom/check-pictures.ts';
import { printReport } from './print-report.ts';
import { showProgress } from './show-progress.ts';
import { withDatabase } from './with-database.ts';

export function defineMediaCheck(command: Command): void {
  command.option('--json', 'print the report as JSON').action(run);
}

async function run({ json }: { readonly json?: true }): Promise<void> {
  const { databaseFile, mediaFolder } = config();
  const originals = await listOriginals(mediaFolder);
  const progress = showProgress(process.stderr);
  const check = await withDatabase(() => {
    const reader = openReader(databaseFile);
    return checkPictures(reader, {
      originals,
      onProgress: share => progress.update('checking', share),
    }).finally(() => reader.close());
  }).finally(() => progress.stop());
  printReport(check, { json, text: toText(check) });
}

const KINDS = [
  ['missing', 'Missing (texts show them; their words stand for them)'],
  ['lost', 'Lost (their original is gone: import them again, or restore the folder)'],
  ['unused', 'Unused (no text shows them or links to them)'],
  ['stray', 'Stray (files that nothing remembers; they may be deleted)'],
  ['oversized', `Oversized (files of more than ${OVERSIZED_MB} MB)`],
  ['undescribed', 'Without an alternative text'],
] as const;

function toText(check: PictureCheck): string {
  const lines = [
    `${check.held} pictures are held, ${check.shown} are shown; ${check.enclosures} documents and recordings are held.`,
    ...KINDS.flatMap(([kind, title]) => {
      const { count, first } = check[kind];
      if (count === 0) return [];
      const more = count - first.length;
      return [
        `${title}: ${count}`,
        ...first.map(line => `  ${line}`),
        ...(more > 0 ? [`  and ${more} more`] : []),
      ];
    }),
  ];
  return lines.join('\n');
}
