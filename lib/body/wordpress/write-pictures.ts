import { escapeHtml } from '../escape-html.ts';
import type { Attachment } from './shortcode.ts';

export function toGallery(pictures: readonly Attachment[]): string {
  return `<figure class="wp-block-gallery">${pictures.map(picture => toFigure(picture)).join('')}</figure>`;
}

/** A picture with its caption, a link to `address` around it. */
export function toFigure({ source, alt = '', caption }: Attachment, address?: string): string {
  const picture = `<img src="${escapeHtml(source)}" alt="${escapeHtml(alt)}">`;
  const linked = address === undefined ? picture : `<a href="${escapeHtml(address)}">${picture}</a>`;
  return `<figure>${linked}${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>`;
}
