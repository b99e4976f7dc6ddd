import { escapeHtml } from '../escape-html.ts';
import type { Shortcode } from './shortcode.ts';
import { toWords } from './shortcode-words.ts';

/** A document of another site, whose shortcode gives its address or its number there. */
export function expandEmbed({ name, named, unnamed, content = '' }: Shortcode): string | undefined {
  const prefix = PREFIXES.get(name);
  if (prefix === undefined) return undefined;
  const candidates = [toWords(content), ...NAMES.map(attribute => named.get(attribute) ?? ''), ...unnamed];
  const address = candidates.find(candidate => /^(?:https?:)?\/\/\S+$/i.test(candidate));
  const id = prefix && candidates.find(candidate => /^[\w-]{3,}$/.test(candidate));
  const url = address ?? (id ? prefix + id : undefined);
  return url === undefined ? undefined : `<figure class="wp-block-embed">${escapeHtml(url)}</figure>`;
}

const NAMES = ['url', 'src', 'link', 'href', 'id', 'v', 'video'];

/** What comes before a document's number; nothing where the shortcode takes addresses only. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['embed', ''],
  ['iframe', ''],
  ['youtube', 'https://www.youtube.com/watch?v='],
  ['su_youtube', ''],
  ['fusion_youtube', 'https://www.youtube.com/watch?v='],
  ['vimeo', 'https://vimeo.com/'],
  ['su_vimeo', ''],
  ['fusion_vimeo', 'https://vimeo.com/'],
  ['dailymotion', 'https://www.dailymotion.com/video/'],
  ['vc_video', ''],
  ['et_pb_video', ''],
  ['et_pb_video_slider_item', ''],
  ['fusion_video', ''],
  ['av_video', ''],
  ['su_video', ''],
  ['su_dailymotion', ''],
  ['soundcloud', ''],
  ['tweet', 'https://x.com/i/status/'],
  ['instagram', 'https://www.instagram.com/p/'],
  ['facebook', ''],
  ['spotify', ''],
  ['slideshare', ''],
  ['scribd', 'https://www.scribd.com/document/'],
  ['ted', 'https://www.ted.com/talks/'],
  ['googlemaps', ''],
]);
