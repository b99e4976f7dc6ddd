import { escapeHtml } from '../escape-html.ts';
import type { Shortcode } from './shortcode.ts';

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

/** The first address, under any of the names that WordPress and builders of pages give it. */
export function expandRecording({ name, named, unnamed, content = '' }: Shortcode): string | undefined {
  const candidates = [...FORMATS.map(format => named.get(format) ?? ''), ...unnamed, content.trim()];
  const source = candidates.find(candidate => /^(?:https?:\/)?\/\S+$/i.test(candidate));
  if (source === undefined) return undefined;
  const title = named.get('title') ?? '';
  const element = name === 'video' ? 'video' : 'audio';
  return `<${element} src="${escapeHtml(source)}" title="${escapeHtml(title)}"></${element}>`;
}

export const AUDIO_FORMATS = ['mp3', 'm4a', 'ogg', 'wav', 'wma', 'flac'];
export const VIDEO_FORMATS = ['mp4', 'm4v', 'webm', 'ogv', 'wmv', 'flv'];
const FORMATS = ['src', 'audio', 'url', ...AUDIO_FORMATS, ...VIDEO_FORMATS];
