import { assertNever } from '#lib/domain/assert-never.ts';
import type { WantedPicture } from '#lib/domain/picture.ts';
import { developCover } from './develop-cover.ts';
import { developVariant } from './develop-variant.ts';

/** Makes a file that readers get. */
export async function develop(folder: string, wanted: WantedPicture): Promise<void> {
  switch (wanted.kind) {
    case 'picture':
      return developVariant(folder, wanted);
    case 'cover':
      return developCover(folder, wanted);
    default:
      return assertNever(wanted);
  }
}
