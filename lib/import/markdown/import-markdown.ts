import { applyBatches } from '../apply-batches.ts';
import type { ImportReport } from '../import-report.ts';
import { takePictures } from '../pictures/take-pictures.ts';
import { type FolderImport, importFolder } from './import-folder.ts';

export interface MarkdownImport extends Omit<FolderImport, 'source' | 'write'> {
  /** Reads and maps everything, writes nothing. */
  readonly isDryRun: boolean;
  /** Leaves the demonstration edition beside what is imported; else it gives way. */
  readonly keepsDemonstration?: boolean;
  /** Where the folder's pictures are kept. */
  readonly mediaFolder: string;
}

/**
 * Imports a folder of Markdown files with YAML front matter (docs/import-markdown.md). The portal remembers it by its path, and an article by its
 * file's path in it. Pictures of the folder come with it. A file that cannot be read is left out with a sentence in the report, and the others go on.
 */
export function importMarkdown({
  isDryRun,
  keepsDemonstration = false,
  mediaFolder,
  ...options
}: MarkdownImport): Promise<ImportReport> {
  const { writer, now, onProgress } = options;
  return importFolder({
    ...options,
    write: isDryRun
      ? undefined
      : async (batches, { pictures, ...to }) => {
          const applied = await applyBatches(batches, { ...to, writer, now, keepsDemonstration });
          const uses = pictures.list();
          if (uses.length === 0) return applied;
          const report = await takePictures({
            writer,
            source: to.source,
            uses,
            read: pictures.read,
            mediaFolder,
            now,
            isDryRun,
            // A newsroom that works on a folder replaces a picture under its name.
            noticesChanges: true,
            onProgress: (done, total) => onProgress?.('taking pictures', done / total),
          });
          // As they are named in the folder.
          const faults = report.faults.map(({ source, reason }) => ({
            source: source.slice(pictures.root.length + 1),
            reason,
          }));
          return { ...applied, pictures: { ...report, faults } };
        },
  });
}
