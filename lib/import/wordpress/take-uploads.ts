import type { Writer } from '#db/client.ts';
import type { EnclosureUse } from '../enclosures/enclosure-uses.ts';
import { takeEnclosures } from '../enclosures/take-enclosures.ts';
import type { FileReport } from '../files/file-report.ts';
import type { FilesToTake } from '../files/take-files.ts';
import { PICTURE_LIMITS } from '../pictures/picture-limits.ts';
import type { PictureUse } from '../pictures/picture-uses.ts';
import { takePictures } from '../pictures/take-pictures.ts';
import type { ItemContext } from './item-context.ts';
import { ENCLOSURE_LIMITS, toReadUpload, type UploadOrigins } from './upload-origins.ts';

/** Where uploads are looked for, and kept. */
export interface UploadsToTake extends UploadOrigins {
  readonly mediaFolder: string;
}

interface Taking extends Omit<FilesToTake<never>, 'uses' | 'read' | 'mediaFolder' | 'onProgress'> {
  readonly writer: Writer;
  readonly uploads: UploadsToTake;
  readonly forItems: Pick<ItemContext, 'site' | 'attachments'>;
  readonly pictures: readonly PictureUse[];
  readonly enclosures: readonly EnclosureUse[];
  readonly onProgress: (stage: 'taking pictures' | 'taking documents', share: number) => void;
}

/** Keeps the uploads of a site that its texts use: pictures, then documents and recordings. */
export async function takeUploads({
  uploads,
  forItems,
  pictures,
  enclosures,
  onProgress,
  ...taking
}: Taking): Promise<{ readonly pictures: FileReport; readonly enclosures: FileReport }> {
  const common = { ...taking, mediaFolder: uploads.mediaFolder };
  return {
    pictures: await takePictures({
      ...common,
      uses: pictures,
      read: toReadUpload(uploads, forItems, PICTURE_LIMITS),
      onProgress: (done, total) => onProgress('taking pictures', done / total),
    }),
    enclosures: await takeEnclosures({
      ...common,
      uses: enclosures,
      read: toReadUpload(uploads, forItems, ENCLOSURE_LIMITS),
      onProgress: (done, total) => onProgress('taking documents', done / total),
    }),
  };
}
