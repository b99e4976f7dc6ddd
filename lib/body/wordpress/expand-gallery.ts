import { PICTURE_FILE } from '#lib/domain/picture-file.ts';
import { escapeHtml } from '../escape-html.ts';
import { AUDIO_FORMATS, VIDEO_FORMATS } from './expand-media.ts';
import type { Attachment, Shortcode, ShortcodeContext } from './shortcode.ts';
import { toNumbers } from './shortcode-words.ts';
import { toGallery } from './write-pictures.ts';

/**
 * Pictures or recordings of the media library (https://developer.wordpress.org/reference/functions/gallery_shortcode/): those it numbers, else those attached
 * to the item it names, else to this one. Of what is attached, only files of its kind are meant; one that is numbered and missing is reported.
 */
export function expandGallery(
  shortcode: Shortcode,
  { report, resolveAttachment = () => undefined, listAttached = () => [] }: ShortcodeContext,
): string | undefined {
  const { name, named } = shortcode;
  const numbered = toNumbers(named.get('ids') || named.get('include'));
  const excluded = toNumbers(named.get('exclude'));
  const attached = () => listAttached(toNumbers(named.get('id'))[0]).filter(id => !excluded.includes(id));
  const attachments = (numbered.length > 0 ? numbered : attached())
    .flatMap(id => resolveAttachment(id) ?? [])
    .filter(({ source }) => toFilePattern(shortcode).test(source));
  if (attachments.length === 0) return undefined;
  if (attachments.length < numbered.length) report('dropped-shortcode', name);
  if (name === 'playlist') return attachments.map(toRecording).join('');
  return toGallery(attachments);
}

function toFilePattern({ name, named }: Shortcode): RegExp {
  if (name !== 'playlist') return PICTURE_FILE;
  return named.get('type') === 'video' ? VIDEO_FILE : AUDIO_FILE;
}

function toRecording({ source }: Pick<Attachment, 'source'>): string {
  return `<audio src="${escapeHtml(source)}"></audio>`;
}

const AUDIO_FILE = new RegExp(`\\.(?:${AUDIO_FORMATS.join('|')})(?=[?#]|$)`, 'i');
const VIDEO_FILE = new RegExp(`\\.(?:${VIDEO_FORMATS.join('|')})(?=[?#]|$)`, 'i');
