import { hash as digest } from 'node:crypto';
import { join } from 'node:path';
import type { WantedCover } from '#lib/domain/picture.ts';
import { renderCover } from '#lib/media/covers.ts';

/**
 * Where the picture of a cover is kept: `covers/07/107-5f0c….png`. Its name has a digest of what is drawn, so that a cover whose category has another colour, or that
 * a newer version draws otherwise, is another file, and no list says which are out of date.
 */
export function coverFile(folder: string, cover: WantedCover): string {
  const { articleId } = cover;
  const drawn = digest('sha256', renderCover(cover), 'hex').slice(0, DIGEST_LENGTH);
  return join(folder, 'covers', String(articleId % SHELVES).padStart(2, '0'), `${articleId}-${drawn}.png`);
}

const DIGEST_LENGTH = 16;
const SHELVES = 100;
