import { escapeHtml } from '#lib/body/escape-html.ts';
import type { Enclosure } from './feed-item.ts';

/** The text of an item, and after it the recordings that come with it, which are what a podcast is about: those that the text has itself only once. */
export function withRecordings(html: string, enclosures: readonly Enclosure[]): string {
  const players = enclosures.flatMap(({ url = '', type = '' }) => {
    const [, element] = RECORDING.exec(type) ?? [];
    if (element === undefined || url === '') return [];
    const source = escapeHtml(url);
    return html.includes(url) || html.includes(source) ? [] : `<${element} src="${source}"></${element}>`;
  });
  return [html, ...players].join('\n').trim();
}

/** A media type and the element that plays it have one name. */
const RECORDING = /^(audio|video)\//;
