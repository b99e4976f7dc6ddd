import type { RssFeed } from 'feedsmith';
import { PICTURE_FILE } from '#lib/domain/picture-file.ts';
import type { Enclosure, FeedPicture } from './feed-item.ts';

type Media = NonNullable<RssFeed.Item<string>['media']>;
type Content = NonNullable<Media['contents']>[number];

/** The picture of an item: its enclosure, else the widest that Media RSS gives it (https://www.rssboard.org/media-rss), else the one podcasts have. */
export function findItemPicture({
  html,
  enclosures = [],
  media,
  podcastPicture,
}: {
  readonly html: string;
  readonly enclosures?: readonly Enclosure[] | undefined;
  readonly media?: Media | undefined;
  readonly podcastPicture?: string | undefined;
}): FeedPicture | undefined {
  const enclosed = enclosures.find(isPicture)?.url;
  if (enclosed) return { url: enclosed };
  const picture = findInMedia(media);
  // A thumbnail of a text with pictures is one of them, smaller.
  if (picture !== undefined || /<img\b/i.test(html)) return picture;
  return findThumbnail(media) ?? (podcastPicture ? { url: podcastPicture } : undefined);
}

/** Whoever leaves the type out names a file that tells it. */
function isPicture({ url, type }: Enclosure): boolean {
  return type ? type.startsWith('image/') : PICTURE_FILE.test(url ?? '');
}

function findInMedia(media: Media | undefined): FeedPicture | undefined {
  const contents = listContents(media).filter(({ content }) => content.url && isPictureContent(content));
  const [widest] = contents.toSorted((a, b) => (b.content.width ?? 0) - (a.content.width ?? 0));
  if (widest === undefined) return undefined;
  const { content, part } = widest;
  const credits = content.credits ?? part.credits ?? media?.credits ?? [];
  return {
    url: content.url ?? '',
    ...(content.description?.value && { caption: content.description.value }),
    ...(credits.length > 0 && { credit: credits.flatMap(({ value }) => value ?? []).join(', ') }),
  };
}

/** Each with what it stands in, a group or the item. */
function listContents(media: Media | undefined) {
  const parts = media === undefined ? [] : [media, ...(media.groups ?? [])];
  return parts.flatMap(part => (part.contents ?? []).map(content => ({ content, part })));
}

function findThumbnail(media: Media | undefined): FeedPicture | undefined {
  const parts = [media, ...(media?.groups ?? []), ...listContents(media).map(({ content }) => content)];
  const thumbnails = parts.flatMap(part => part?.thumbnails ?? []);
  const [widest] = thumbnails.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0));
  return widest?.url === undefined ? undefined : { url: widest.url };
}

function isPictureContent(content: Content): boolean {
  return content.medium === undefined ? isPicture(content) : content.medium === 'image';
}
