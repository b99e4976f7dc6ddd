import { parseFeedDate } from './parse-feed-date.ts';

/** Plain text as HTML, an empty line parting paragraphs. */
export function paragraphsToHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split(/\n\s*\n/)
    .filter(paragraph => paragraph.trim() !== '')
    .map(paragraph => `<p>${paragraph.trim().replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}

export function names(all: readonly { readonly name?: string }[] | undefined): readonly string[] {
  return (all ?? []).flatMap(({ name }) => name ?? []);
}

export function firstDate(...texts: readonly (string | undefined)[]): Date | undefined {
  return texts.map(parseFeedDate).find(date => date !== undefined);
}
