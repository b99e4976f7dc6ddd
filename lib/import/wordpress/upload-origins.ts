import { ENCLOSURE_BYTES_MAX } from '#lib/darkroom/limits.ts';
import { type ReadFile, readFromFirst, readFromFolder, readFromWeb } from '../files/file-origin.ts';
import type { FetchLimits } from '../web/fetch-address.ts';
import type { ItemContext } from './item-context.ts';
import { uploadAddresses, uploadFilesIn } from './upload-files.ts';

/** Where the uploads of a site are looked for. */
export interface UploadOrigins {
  /** A copy of the site's `wp-content/uploads`, absolute and without symbolic links: where they are looked for first. */
  readonly uploadsFolder?: string | undefined;
  /** Asks the site for those that are not in the folder. */
  readonly fetches?: { readonly allowsPrivate: boolean } | undefined;
}

type UploadLimits = Omit<FetchLimits, 'allowsPrivate'>;

/** Three minutes for the largest over a slow line. */
export const ENCLOSURE_LIMITS: UploadLimits = {
  bytesMax: ENCLOSURE_BYTES_MAX,
  timeoutMs: 180_000,
  accept: '*/*',
};

/** Reads the uploads of a site, from wherever they are to be looked for. */
export function toReadUpload(
  { uploadsFolder, fetches }: UploadOrigins,
  { site, attachments }: Pick<ItemContext, 'site' | 'attachments'>,
  limits: UploadLimits,
): ReadFile {
  const uploaded = { site, attachments: [...attachments.values()] };
  return readFromFirst([
    ...(uploadsFolder === undefined
      ? []
      : [readFromFolder(uploadFilesIn(uploadsFolder, uploaded), { folder: uploadsFolder, ...limits })]),
    ...(fetches ? [readFromWeb(uploadAddresses(uploaded), { ...limits, ...fetches })] : []),
  ]);
}
