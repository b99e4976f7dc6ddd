import { escapeHtml } from '../escape-html.ts';
import type { Shortcode } from './shortcode.ts';

/** A document of another site, whose shortcode gives its address or its number there. */
export function expandEmbed({ name, named, unnamed, content = '' }: Shortcode): string | undefined {
  const prefix = PREFIXES.get(name);
  if (prefix === undefined) return undefined;
  const words = content
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim();
  const candidates = [words, ...NAMES.map(attribute => named.get(attribute) ?? ''), ...unnamed];
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
