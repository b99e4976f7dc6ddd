import { listKnownPictures, recordPictures } from '#lib/newsroom/record-pictures.ts';
import type { FileReport } from '../files/file-report.ts';
import { type FilesToTake, takeFiles } from '../files/take-files.ts';
import { keepPictures, toPictureToSave } from './keep-pictures.ts';
import type { PictureUse } from './picture-uses.ts';

/** Keeps the pictures that an import shows. */
export function takePictures(options: FilesToTake<PictureUse>): Promise<FileReport> {
  const { writer, source, now } = options;
  return takeFiles(
    {
      ...keepPictures(options),
      listKnown: sources => listKnownPictures(writer, { sources }),
      record: taken =>
        recordPictures(writer, {
          source,
          pictures: taken.map(({ use, taken: picture }) => ({
            ...toPictureToSave(use, picture),
            users: use.users,
          })),
          now,
        }),
    },
    options,
  );
}
