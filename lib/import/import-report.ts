import type { ImportCounts, ImportedKind, RemovedCounts } from '#lib/domain/imported.ts';
import type { FileReport } from './files/file-report.ts';
import type { Tallied } from './tally.ts';

/** What an import did, or in a dry run would bring: a plain value that prints as text and as JSON. */
export interface ImportReport {
  /** What was imported, as the portal remembers it: a site's address, a feed's, a folder. */
  readonly source: string;
  readonly isDryRun: boolean;
  /** What the source holds for the portal, by kind. */
  readonly found: Readonly<Partial<Record<ImportedKind, number>>>;
  /** What became of it; absent in a dry run, which writes nothing. */
  readonly counts?: ImportCounts;
  /** What the demonstration edition had, when it gave way to this import. */
  readonly removedDemonstration?: RemovedCounts;
  /** What became of pictures, when they were asked for. */
  readonly pictures?: FileReport;
  /** What became of documents and recordings, when they were asked for. */
  readonly enclosures?: FileReport;
  /** What stays outside, by kind of thing and reason. */
  readonly leftOut: readonly Tallied[];
  /** What was missing or unusable in an article and was made good. */
  readonly repairs: readonly Tallied[];
  /** What could not be read, where the import was asked to go on without it. */
  readonly broken?: readonly BrokenPart[];
  /** What article bodies held that the portal does not show. */
  readonly bodyFaults: readonly Tallied[];
}

export interface BrokenPart {
  /** Where there can be several. */
  readonly file?: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}
