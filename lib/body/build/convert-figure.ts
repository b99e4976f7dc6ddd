import type { Element, ElementContent } from 'hast';
import type { Block, Phrasing } from '#lib/domain/body.ts';
import { toEmbed } from '../embed.ts';
import { isBlank } from '../phrasing.ts';
import { readCaption } from './caption.ts';
import { convertGallery } from './convert-gallery.ts';
import { isWide, toImage } from './convert-image.ts';
import { convertPullquote, toQuote } from './convert-quote.ts';
import { BOUNDARY, type Flow, flatten } from './flow.ts';
import { findElements, hasClass, isElement, textOf } from './hast.ts';
import type { Walk } from './walk.ts';

/** A figure is what it holds; its caption goes to the block that can carry one, or follows as a paragraph. */
export function convertFigure(figure: Element, walk: Walk): readonly Flow[] {
  if (hasClass(figure, 'wp-block-pullquote')) return convertPullquoteFigure(figure, walk);
  if (hasClass(figure, 'wp-block-gallery')) return convertGallery(figure, walk);
  const { content, captions } = splitFigure(figure);
  const caption = () => walk.flow(captions.flatMap(element => element.children));

  if (hasClass(figure, 'wp-block-embed')) {
    const embed = toAddressedEmbed(content);
    if (embed !== undefined) return [{ ...embed, ...toCaption(caption()) }];
  }
  const pictures = findElements(content, 'img');
  const [picture] = pictures;
  if (pictures.length > 1 && isPictureOnly(content)) return convertGallery(figure, walk);
  if (picture !== undefined && isPictureOnly(content)) return convertPicture(figure, picture, caption());
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
  return {
    content: figure.children.filter(node => !(isElement(node) && isCaption(node))),
    captions: figure.children.filter(node => isElement(node)).filter(isCaption),
  };
}

function isCaption(element: Element): boolean {
  return element.tagName === 'figcaption' || hasClass(element, 'wp-caption-text');
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

function convertPicture(figure: Element, picture: Element, caption: readonly Flow[]): readonly Flow[] {
  const image = toImage(picture);
  if (image === undefined) return [BOUNDARY, ...caption, BOUNDARY];
  return [{ ...image, ...readCaption(caption), ...(isWide(figure) && { width: 'wide' }) }];
}

function giveCaption(flow: readonly Flow[], caption: readonly Flow[]): readonly Flow[] {
  const blocks = flow.filter(item => item.type === 'table' || item.type === 'embed');
  const [only] = blocks;
  if (blocks.length !== 1 || only === undefined || only.caption !== undefined) {
    return [BOUNDARY, ...flow, BOUNDARY, ...caption, BOUNDARY];
  }
  const captioned: Block = { ...only, ...toCaption(caption) };
  return flow.map(item => (item === only ? captioned : item));
}

function toCaption(flow: readonly Flow[]): { caption?: readonly Phrasing[] } {
  const { phrasing } = flatten(flow);
  return isBlank(phrasing) ? {} : { caption: phrasing };
}

function isVisible(node: ElementContent): boolean {
  return node.type === 'element' || (node.type === 'text' && node.value.trim() !== '');
}
