import type { BrokenPart } from '../import-report.ts';
import type { TextFile } from '../read-text-file.ts';
import type { ExportRecord } from './export-records.ts';
import { parseExport } from './parse-export.ts';
import { parseItemByItem } from './parse-item-by-item.ts';

/** One file of an export, which WordPress.com cuts into several where a site is large. */
export interface ExportFile {
  readonly name: string;
  /** Read once, from the file's beginning. */
  readonly records: AsyncIterable<ExportRecord>;
}

export interface ExportReading {
  readonly skipsBroken: boolean;
  /** How much of all files was read, between 0 and 1. */
  readonly onShare?: (share: number) => void;
  readonly onBroken?: (part: BrokenPart) => void;
}

export function readExport(
  files: readonly TextFile[],
  { skipsBroken, onShare, onBroken }: ExportReading,
): readonly ExportFile[] {
  const bytes = countBytes(files);
  return files.map((file, index) => {
    const before = countBytes(files.slice(0, index));
    const pieces = file.read(bytesRead => onShare?.((before + bytesRead) / bytes), {
      isForgiving: skipsBroken,
    });
    const { name } = file;
    const records = skipsBroken
      ? parseItemByItem(pieces, name, part => onBroken?.({ ...part, file: name }))
      : parseExport(pieces, name);
    return { name, records };
  });
}

export function countBytes(files: readonly TextFile[]): number {
  return files.reduce((bytes, file) => bytes + file.bytes, 0);
}
