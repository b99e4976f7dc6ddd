import type { Element, ElementContent } from 'hast';
import type { Block } from '#lib/domain/body.ts';
import { toEmbed } from '../embed.ts';
import { readCaption, readPictureCaption } from './caption.ts';
import { convertGallery } from './convert-gallery.ts';
import { convertImage, isWide, toImage } from './convert-image.ts';
import { convertPullquote, toQuote } from './convert-quote.ts';
import { BOUNDARY, type Flow } from './flow.ts';
import { findElements, hasClass, isElement, textOf } from './hast.ts';
import { findPictureLink, linkPicture } from './picture-link.ts';
import type { Walk } from './walk.ts';

/** A figure is what it holds; its caption goes to the block that can carry one, or follows as a paragraph. */
export function convertFigure(figure: Element, walk: Walk): readonly Flow[] {
  if (hasClass(figure, 'wp-block-pullquote')) return convertPullquoteFigure(figure, walk);
  if (hasClass(figure, 'wp-block-gallery')) return convertGallery(figure, walk);
  const { content, captions } = splitFigure(figure);
  const caption = () => walk.flow(captions.flatMap(element => element.children));

  if (hasClass(figure, 'wp-block-embed')) {
    const embed = toAddressedEmbed(content);
    if (embed !== undefined) {
      const { words, lifted } = readCaption(caption());
      return [{ ...embed, ...words }, ...lifted];
    }
  }
  const pictures = findElements(content, 'img');
  const [picture] = pictures;
  if (pictures.length > 1 && isPictureOnly(content)) return convertGallery(figure, walk);
  if (picture !== undefined && isPictureOnly(content))
    return convertPicture({ figure, content, picture, caption: caption() }, walk);
  const quotes = content.filter(node => isElement(node, 'blockquote'));
  if (quotes.length > 0 && captions.length > 0 && quotes.length === content.filter(isVisible).length) {
    return toQuote([...quotes.flatMap(quote => quote.children), ...captions], walk);
  }
  return giveCaption(walk.flow(content), caption());
}

function convertPullquoteFigure(figure: Element, walk: Walk): readonly Flow[] {
  const children = figure.children.flatMap(node => (isElement(node, 'blockquote') ? node.children : [node]));
  return convertPullquote({ ...figure, children }, walk);
}

function splitFigure(figure: Element) {
  const own = figure.children.filter(node => isElement(node)).filter(isCaption);
  const captions = own.length > 0 ? own : findWrappedCaption(figure);
  return { content: captions.length > 0 ? without(figure.children, captions) : figure.children, captions };
}

/** Some programs put a wrapper, or the picture's link, around both: browsers show such a caption all the same. Several would be those of several pictures. */
function findWrappedCaption(figure: Element): readonly Element[] {
  const found = findElements(figure.children, 'figcaption', 'figure');
  return found.length === 1 && found.every(isCaption) ? found : [];
}

function without(nodes: readonly ElementContent[], removed: readonly Element[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [node];
    return removed.includes(node) ? [] : [{ ...node, children: without(node.children, removed) }];
  });
}

/** WordPress's visual editor wrote figures as lists of one term, its `dt` and `dd` named so, and some were stored. */
function isCaption(element: Element): boolean {
  return element.tagName === 'figcaption' || hasClass(element, 'wp-caption-text', 'wp-caption-dd');
}

/** An embed block holds the bare address of the document, or a frame already made from it. */
function toAddressedEmbed(content: readonly ElementContent[]) {
  if (findElements(content, 'iframe', 'blockquote').length > 0) return undefined;
  const [link] = findElements(content, 'a');
  const words = textOf(content).trim();
  const address = link?.properties.href;
  if (typeof address !== 'string') return toEmbed(words);
  return toEmbed(address, words === address ? undefined : words);
}

function isPictureOnly(content: readonly ElementContent[]): boolean {
  return (
    textOf(content).trim() === '' &&
    findElements(content, 'table', 'iframe', 'video', 'audio', 'pre').length === 0
  );
}

interface PictureFigure {
  readonly figure: Element;
  readonly content: readonly ElementContent[];
  readonly picture: Element;
  readonly caption: readonly Flow[];
}

/** A picture that no reader can be shown leaves its words. */
function convertPicture(source: PictureFigure, walk: Walk): readonly Flow[] {
  const { figure, content, picture, caption } = source;
  const image = toImage(picture);
  if (image === undefined) return [BOUNDARY, ...convertImage(picture), BOUNDARY, ...caption, BOUNDARY];
  const { words, lifted } = readPictureCaption(caption);
  const captioned = { ...image, ...words, ...(isWide(figure) && ({ width: 'wide' } as const)) };
  return [linkPicture(captioned, findPictureLink(content), walk), ...lifted];
}

function giveCaption(flow: readonly Flow[], caption: readonly Flow[]): readonly Flow[] {
  const blocks = flow.filter(item => item.type === 'table' || item.type === 'embed');
  const [only] = blocks;
  if (blocks.length !== 1 || only === undefined || only.caption !== undefined) {
    return [BOUNDARY, ...flow, BOUNDARY, ...caption, BOUNDARY];
  }
  const { words, lifted } = readCaption(caption);
  const captioned: Block = { ...only, ...words };
  return [...flow.map(item => (item === only ? captioned : item)), ...lifted];
}

function isVisible(node: ElementContent): boolean {
  return node.type === 'element' || (node.type === 'text' && node.value.trim() !== '');
}
