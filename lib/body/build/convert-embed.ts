import type { Element } from 'hast';
import type { Embed } from '#lib/domain/body.ts';
import { toEmbed } from '../embed.ts';
import { BOUNDARY, type Flow } from './flow.ts';
import { attribute, findElements, hasClass, textOf } from './hast.ts';

/** A frame of another site. */
export function convertEmbedded(element: Element): readonly Flow[] {
  const title = attribute(element, 'title');
  const embed = ['dataSrc', 'src', 'data']
    .map(name => toEmbed(attribute(element, name) ?? '', title))
    .find(found => found !== undefined);
  return embed === undefined ? [BOUNDARY] : [embed];
}

/** A recording is a document too: an embed named after its host, which a reader opens in a player of their own. */
export function convertMedia(element: Element): readonly Flow[] {
  const sources = [element, ...findElements(element.children, 'source')];
  const embed = sources
    .map(source => toEmbed(attribute(source, 'src') ?? ''))
    .find(found => found !== undefined);
  return embed === undefined ? [BOUNDARY] : [embed];
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
  {
    className: 'instagram-media',
    read: element => toEmbed(attribute(element, 'dataInstgrmPermalink') ?? lastLink(element)),
  },
  {
    className: 'tiktok-embed',
    read: element => toEmbed(attribute(element, 'cite') ?? lastLink(element), textOf(element.children, ' ')),
  },
  { className: 'fb-post', read: element => toEmbed(attribute(element, 'dataHref') ?? '') },
  { className: 'fb-video', read: element => toEmbed(attribute(element, 'dataHref') ?? '') },
];

/** The post's own address is the last link, on its date; links in its words come before. */
function readTweet(element: Element): Embed | undefined {
  return toEmbed(lastLink(element), textOf(element.children, ' '));
}

function lastLink(element: Element): string {
  const link = findElements(element.children, 'a').at(-1);
  return link === undefined ? '' : (attribute(link, 'href') ?? '');
}
