import { decodePercent } from '#lib/domain/address.ts';
import { escapeHtml } from '../escape-html.ts';

/** Words of an attribute as HTML: its character references stay, its tags go. */
export function toMarkup(words = ''): string {
  return escapeHtml(words.replace(/<[^<>]*>/g, '').trim()).replace(/&amp;(?=#?\w{1,30};)/g, '&');
}

/** The words of what a shortcode holds, an address most of the time, which editors made a link or a paragraph of. */
export function toWords(content: string): string {
  return content
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim();
}

/** Numbers of the media library: `12,13`, Avada's `12|full`, `media: 12,13` of Shortcodes Ultimate. */
export function toNumbers(list = ''): readonly number[] {
  if (!/^[\s,]*(?:media:[\s,]*)?\d/.test(list)) return [];
  return list
    .split(/[\s,|:]+/)
    .filter(id => /^[1-9]\d{0,14}$/.test(id))
    .map(Number);
}

/**
 * An address as builders of pages write it: alone, in WPBakery's list (`url:https%3A%2F%2Fexemple.ma|title:…`), or after Enfold's `manually,`. A number or a word
 * that only the former site could make an address of is none.
 */
export function readAddress(value = ''): string | undefined {
  const listed = /(?:^|\|)url:([^|]*)/.exec(value)?.[1];
  const address = listed === undefined ? value.replace(/^manually,/, '').trim() : decodePercent(listed);
  // Encoded twice, the e-mail address in it is one that the import did not see.
  if (listed !== undefined && address.includes('%40')) return undefined;
  return /^(?:(?:https?:)?\/\/|[/#])\S+$/i.test(address) ? address : undefined;
}

/** A link to what an attribute holds; nothing without words, or an address to follow. */
export function toLink(words: string, address: string | undefined): string | undefined {
  if (words === '' || address === undefined) return undefined;
  return `<a href="${escapeHtml(address)}">${words}</a>`;
}
