import type { Body } from './body.ts';
import { listLinks } from './list-links.ts';
import { PICTURE_FILE } from './picture-file.ts';

/** The files of pictures that a text links to (« voir la carte »), without their query and fragment. */
export function listLinkedPictures(body: Body): readonly string[] {
  return listLinks(body)
    .filter(url => PICTURE_FILE.test(url))
    .flatMap(url => url.split(/[?#]/, 1));
}
