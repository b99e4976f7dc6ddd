import { type ParsedBody, parseBody } from '#lib/body/parse-html.ts';
import { rewriteAddresses } from '../rewrite-addresses.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { type AddressOf, resolveLink, resolvePicture } from './resolve-address.ts';
import { toPlainTags } from './template-tags.ts';
import { toPlainLinks } from './wiki-links.ts';

export interface MarkdownContext {
  readonly headline: string;
  /** The file's own path in its folder. */
  readonly path: string;
  /** Of the folder (lib/domain/picture-root.ts). */
  readonly pictureRoot: string;
  readonly addressOf: AddressOf;
  /** Makes HTML of it, elsewhere: `markdownToHtml` unless another is given. */
  readonly toHtml?: (markdown: string) => string | Promise<string>;
}

export interface ParsedMarkdown extends ParsedBody {
  /** Links to files of the folder that are no article: their words stand without a link. */
  readonly unlinkedCount: number;
}

/**
 * Reads Markdown (CommonMark, GitHub's tables, notes and bare addresses, what site generators add, HTML inside) into the body's tree. It
 * becomes HTML first and goes through the same sanitiser as any other. It never throws: blocks nested thousands deep give their text.
 */
export async function parseMarkdown(
  markdown: string,
  { headline, path, pictureRoot, addressOf, toHtml = markdownToHtml }: MarkdownContext,
): Promise<ParsedMarkdown> {
  let unlinkedCount = 0;
  const plain = toPlainTags(markdown);
  const html = await rewriteAddresses(await toHtml(toPlainLinks(plain.markdown)), {
    link: href => {
      const address = resolveLink(href, path, addressOf);
      if (address === undefined) unlinkedCount++;
      return address;
    },
    picture: src => resolvePicture(src, { path, pictureRoot }),
  });
  const { body, dropped } = parseBody(html, { headline });
  return { body, dropped: [...plain.dropped, ...dropped], unlinkedCount };
}
