import { decodePercent, toFileName } from '#lib/domain/address.ts';
import { type PicturePlace, resolvePicture } from './resolve-address.ts';

/** Whether a text shows a picture, in whatever way it writes its address. */
export function showsPicture(markdown: string, address: string, place: PicturePlace): boolean {
  const name = toFileName(address);
  // What has spaces in it cannot be told from the words around.
  if (/\s/.test(name)) return markdown.includes(address) || markdown.includes(name);
  const wanted = toFile(address, place);
  return markdown
    .split(/[\s"'()<>[\]|=]+/)
    .some(word => decodePercent(word).includes(name) && toFile(word, place) === wanted);
}

/** Site generators publish what lies in `static` or `public` at the site's root. */
function toFile(address: string, place: PicturePlace): string {
  const file = resolvePicture(address, place);
  return decodePercent(file)
    .replace(`${place.pictureRoot}/`, '')
    .replace(/^(?:static|public)\//, '');
}
