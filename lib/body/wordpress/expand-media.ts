import { escapeHtml } from '../escape-html.ts';
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

/** Pictures or recordings by their numbers. Without numbers it meant all those attached to the article, which only the former site knew. */
export function expandGallery(
  { name, named }: Shortcode,
  { report, resolveAttachment = () => undefined }: ShortcodeContext,
): string | undefined {
  const ids = (named.get('ids') ?? named.get('include') ?? '').split(/[\s,]+/).filter(id => /^\d+$/.test(id));
  const attachments = ids.map(Number).flatMap(id => resolveAttachment(id) ?? []);
  if (attachments.length === 0) return undefined;
  if (attachments.length < ids.length) report('dropped-shortcode', name);
  if (name === 'playlist') return attachments.map(toRecording).join('');
  return `<figure class="wp-block-gallery">${attachments.map(toPicture).join('')}</figure>`;
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

const FORMATS = ['src', 'mp3', 'm4a', 'ogg', 'wav', 'wma', 'flac', 'mp4', 'm4v', 'webm', 'ogv', 'wmv', 'flv'];
