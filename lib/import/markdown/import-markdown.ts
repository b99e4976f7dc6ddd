import { applyBatches } from '../apply-batches.ts';
import type { ImportReport } from '../import-report.ts';
import { type FolderImport, importFolder } from './import-folder.ts';

export interface MarkdownImport extends Omit<FolderImport, 'source' | 'write'> {
  /** Reads and maps everything, writes nothing. */
  readonly isDryRun: boolean;
  /** Leaves the demonstration edition beside what is imported; else it gives way. */
  readonly keepsDemonstration?: boolean;
}

/**
 * Imports a folder of Markdown files with YAML front matter (docs/import-markdown.md). The portal remembers it by its path, and an article by its
 * file's path in it. A file that cannot be read is left out with a sentence in the report, and the others go on.
 */
export function importMarkdown({
  isDryRun,
  keepsDemonstration = false,
  ...options
}: MarkdownImport): Promise<ImportReport> {
  const { writer, now } = options;
  return importFolder({
    ...options,
    write: isDryRun
      ? undefined
      : (batches, to) => applyBatches(batches, { ...to, writer, now, keepsDemonstration }),
  });
}
