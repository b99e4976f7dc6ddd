import { decodePercent } from '#lib/domain/address.ts';
import { PICTURE_FILE } from '#lib/domain/picture-file.ts';
import { fold } from './fold.ts';

/**
 * What a picture's description says to a reader. Where its author wrote none, WordPress put the file's name, which read aloud is noise (WCAG 2.2,
 * failure F30); some wrote it as the title, which a tip shows, instead.
 */
export function toAlt(alt: string, source: string, title = ''): string {
  const words = isFileName(alt, source) ? '' : alt.trim();
  if (words !== '' || !title.includes(' ')) return words;
  return isNameOf(title, source) ? '' : title.trim();
}

/** `dsc20050727_091048`, `port-de-tanger-2` and `JPEG - 45.2 ko`, but not « Port », nor « Saint-Jean-de-Luz ». */
function isFileName(alt: string, source: string): boolean {
  const name = alt.trim();
  if (FILE_SIZE.test(name)) return true;
  if (!SEPARATOR.test(name) || /\s/.test(name)) return false;
  const looksMade = name.includes('_') || PICTURE_FILE.test(name) || /\d/.test(name) || SLUG.test(name);
  return looksMade && isNameOf(name, source);
}

/** What SPIP writes of a picture that nobody described. */
const FILE_SIZE = /^(?:JPE?G|PNG|GIF|WEBP|SVG)\s*-\s*[\d.,]+\s*(?:[km]i?o|octets)$/i;

const SEPARATOR = /[-_.]/;
const SLUG = /^[^-A-Z]+(?:-[^-A-Z]+){2,}$/;

/** WordPress adds to a name, at its end, what makes it another file: its size, a number. */
function isNameOf(words: string, source: string): boolean {
  const folded = fold(words.replace(PICTURE_FILE, ''));
  return folded !== '' && fold(decodePercent(source.slice(source.lastIndexOf('/') + 1))).startsWith(folded);
}
