import type { Element } from 'hast';
import { decodePercent } from '#lib/domain/address.ts';
import type { Embed } from '#lib/domain/body.ts';
import { toLinkAddress } from '../address.ts';
import { toEmbed } from '../embed.ts';
import { BOUNDARY, type Flow } from './flow.ts';
import { attribute, findElements, hasClass, textOf } from './hast.ts';
import type { Walk } from './walk.ts';

/** A frame of another site. */
export function convertEmbedded(element: Element): readonly Flow[] {
  const title = attribute(element, 'title');
  const addresses = ['dataSrc', 'dataLazySrc', 'src', 'data'].map(name => attribute(element, name) ?? '');
  return toEmbedOrLink(addresses, title) ?? [BOUNDARY];
}

/**
 * A recording is a document too: an embed named after its host, which a reader opens in a player of their own. One without an address leaves what it
 * would say to a browser that cannot play it.
 */
export function convertMedia(element: Element, walk: Walk): readonly Flow[] {
  const sources = [element, ...findElements(element.children, 'source')];
  const addresses = sources.map(source => attribute(source, 'src') ?? '');
  const recording = toEmbedOrLink(addresses, attribute(element, 'title'));
  return recording?.map(nameAfterFile) ?? [BOUNDARY, ...walk.flow(element.children), BOUNDARY];
}

/** Recordings of one host, a playlist, would all look the same. */
function nameAfterFile(item: Flow): Flow {
  if (item.type !== 'embed' || item.title !== undefined) return item;
  const title = toFileName(new URL(item.url).pathname);
  return RECORDING_FILE.test(title) ? { ...item, title } : item;
}

const RECORDING_FILE = /[^.]\.\w{2,4}$/;

/** An embed is another site's; a document of this one is a link, named after its file. */
function toEmbedOrLink(addresses: readonly string[], title?: string): readonly Flow[] | undefined {
  const embed = addresses.map(address => toEmbed(address, title)).find(found => found !== undefined);
  if (embed !== undefined) return [embed];
  const url = addresses.map(toLinkAddress).find(path => path?.startsWith('/') && path.length > 1);
  if (url === undefined) return undefined;
  const value = title?.trim() || toFileName(url);
  return [BOUNDARY, { type: 'link', url, children: [{ type: 'text', value }] }, BOUNDARY];
}

function toFileName(path: string): string {
  const [name = ''] = /[^/?#]*\/?(?=[?#]|$)/.exec(path) ?? [];
  return decodePercent(name) || path;
}

/** What platforms give to paste: a quotation of the post that their script would replace. Its words are kept as the title. */
export function convertPost(element: Element): readonly Flow[] | undefined {
  const embed = POSTS.find(post => hasClass(element, post.className))?.read(element);
  return embed && [embed];
}

interface Post {
  readonly className: string;
  readonly read: (element: Element) => Embed | undefined;
}

const POSTS: readonly Post[] = [
  { className: 'twitter-tweet', read: readTweet },
  { className: 'twitter-video', read: readTweet },
  { className: 'instagram-media', read: element => readPost(element, 'dataInstgrmPermalink') },
  { className: 'tiktok-embed', read: element => readPost(element, 'cite') },
  { className: 'fb-post', read: element => readPost(element, 'dataHref') },
  { className: 'fb-video', read: element => readPost(element, 'dataHref') },
  { className: 'flourish-embed', read: readChart },
];

/** The post's own address is the last link, on its date; links in its words come before. */
function readTweet(element: Element): Embed | undefined {
  return toEmbed(lastLink(element), textOf(element.children, ' '));
}

function readPost(element: Element, addressName: string): Embed | undefined {
  return toEmbed(attribute(element, addressName) ?? lastLink(element), textOf(element.children, ' '));
}

/** `data-src="visualisation/123"`: what stands inside is for those who see no chart. */
function readChart(element: Element): Embed | undefined {
  const [chart] = /^(?:visualisation|story)\/\d+/.exec(attribute(element, 'dataSrc') ?? '') ?? [];
  return chart === undefined ? undefined : toEmbed(`https://public.flourish.studio/${chart}/`);
}

function lastLink(element: Element): string {
  const link = findElements(element.children, 'a').at(-1);
  return link === undefined ? '' : (attribute(link, 'href') ?? '');
}
