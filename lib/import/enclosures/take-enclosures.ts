import { hashOriginal, hasOriginal } from '#lib/darkroom/media-folder.ts';
import type { StoredEnclosure } from '#lib/domain/enclosure.ts';
import { listKnownEnclosures, recordEnclosures } from '#lib/newsroom/record-enclosures.ts';
import type { FileReport } from '../files/file-report.ts';
import { type FilesToTake, takeFiles } from '../files/take-files.ts';
import type { EnclosureUse } from './enclosure-uses.ts';
import { readOfKinds, type TakenEnclosure, takeEnclosure } from './take-enclosure.ts';

/** Keeps the documents and recordings that an import's texts link to or that hang on them. */
export function takeEnclosures(options: FilesToTake<EnclosureUse>): Promise<FileReport> {
  const { writer, source: imported, mediaFolder, now } = options;
  return takeFiles<EnclosureUse, StoredEnclosure, TakenEnclosure>(
    {
      sourceOf: ({ source }) => source,
      isHeld: ({ hash }) => hasOriginal(mediaFolder, hash),
      isSame: ({ hash }, bytes) => hashOriginal(bytes) === hash,
      take: (bytes, { source }) => takeEnclosure(bytes, source, options),
      listKnown: sources => listKnownEnclosures(writer, { sources }),
      record: taken =>
        recordEnclosures(writer, {
          source: imported,
          enclosures: taken.map(({ use, taken: { stored } }) => ({ ...use, ...stored })),
          now,
        }),
    },
    { ...options, read: readOfKinds(options.read), readsMax: 1 },
  );
}
