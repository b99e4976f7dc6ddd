import { join } from 'node:path';
import { decodePercent } from '#lib/domain/address.ts';
import type { ListPlaces } from '../files/file-origin.ts';
import type { PictureUse } from '../pictures/picture-uses.ts';
import { listSpellings } from '../spellings.ts';

interface PictureFolder {
  /** Absolute. */
  readonly folder: string;
  /** Of the folder (lib/domain/picture-root.ts). */
  readonly pictureRoot: string;
}

/** Those that are files of the folder: what lies on another site is nobody's to take. */
export function listOwnUses(
  uses: readonly PictureUse[],
  { pictureRoot }: Pick<PictureFolder, 'pictureRoot'>,
): readonly PictureUse[] {
  return uses.filter(({ image }) => image.source.startsWith(`${pictureRoot}/`));
}

/** Which files a picture of the folder may be: site generators publish what lies in `static` or `public` at the site's root. */
export function picturesIn({ folder, pictureRoot }: PictureFolder): ListPlaces {
  return source => {
    if (!source.startsWith(`${pictureRoot}/`)) return [];
    const path = decodePercent(source.slice(pictureRoot.length + 1));
    return path.includes('\0') || path.split('/').includes('..')
      ? []
      : ['', 'static', 'public'].flatMap(below =>
          listSpellings(path).map(spelling => join(folder, below, spelling)),
        );
  };
}
