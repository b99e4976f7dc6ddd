import { escapeHtml } from '../escape-html.ts';
import { PICTURE_FILE } from '../picture-file.ts';
import type { Attachment, Shortcode, ShortcodeContext } from './shortcode.ts';

/** A picture, then its caption; WordPress before 3.4 wrote the caption as an attribute. Without a picture it is what it holds. */
export function expandCaption(
  { named, content }: Shortcode,
  expand: (content: string) => string,
): string | undefined {
  if (content === undefined) return undefined;
  const media = MEDIA.exec(content)?.[0] ?? '';
  const caption = expand(content.slice(media.length).trim()) || (named.get('caption') ?? '');
  if (media === '') return `<div>${caption}</div>`;
  return `<figure>${media}${caption && `<figcaption>${caption}</figcaption>`}</figure>`;
}

const QUOTED = `"[^"]{0,9999}"|'[^']{0,9999}'`;
const MEDIA = new RegExp(
  String.raw`^\s*(?:<a\s(?:[^<>"']|${QUOTED})*>\s*)?<img\s(?:[^<>"']|${QUOTED})*>(?:\s*</a>)?`,
  'i',
);

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
  return `<figure class="wp-block-gallery">${attachments.map(toPicture).join('')}</figure>`;
}

function toFilePattern({ name, named }: Shortcode): RegExp {
  if (name !== 'playlist') return PICTURE_FILE;
  return named.get('type') === 'video' ? VIDEO_FILE : AUDIO_FILE;
}

function toNumbers(list = ''): readonly number[] {
  return list
    .split(/[\s,]+/)
    .filter(id => /^[1-9]\d{0,14}$/.test(id))
    .map(Number);
}

function toPicture({ source, alt = '', caption }: Attachment): string {
  const picture = `<img src="${escapeHtml(source)}" alt="${escapeHtml(alt)}">`;
  return `<figure>${picture}${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>`;
}

function toRecording({ source }: Pick<Attachment, 'source'>): string {
  return `<audio src="${escapeHtml(source)}"></audio>`;
}

/** The first address, under any of the names that WordPress gives it. */
export function expandRecording({ name, named, unnamed, content = '' }: Shortcode): string | undefined {
  const candidates = [...FORMATS.map(format => named.get(format) ?? ''), ...unnamed, content.trim()];
  const source = candidates.find(candidate => /^(?:https?:\/)?\/\S+$/i.test(candidate));
  if (source === undefined) return undefined;
  const title = named.get('title') ?? '';
  return `<${name} src="${escapeHtml(source)}" title="${escapeHtml(title)}"></${name}>`;
}

const AUDIO_FORMATS = ['mp3', 'm4a', 'ogg', 'wav', 'wma', 'flac'];
const VIDEO_FORMATS = ['mp4', 'm4v', 'webm', 'ogv', 'wmv', 'flv'];
const FORMATS = ['src', ...AUDIO_FORMATS, ...VIDEO_FORMATS];

const AUDIO_FILE = new RegExp(`\\.(?:${AUDIO_FORMATS.join('|')})(?=[?#]|$)`, 'i');
const VIDEO_FILE = new RegExp(`\\.(?:${VIDEO_FORMATS.join('|')})(?=[?#]|$)`, 'i');
