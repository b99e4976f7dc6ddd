import type { RssFeed } from 'feedsmith';
import { PICTURE_FILE } from '#lib/body/picture-file.ts';
import type { Enclosure, FeedPicture } from './feed-item.ts';

type Media = NonNullable<RssFeed.Item<string>['media']>;
type Content = NonNullable<Media['contents']>[number];

/** The picture of an item: its enclosure, else the widest that Media RSS gives it (https://www.rssboard.org/media-rss), else the one podcasts have. */
export function findItemPicture({
  enclosures = [],
  media,
  podcastPicture,
}: {
  readonly enclosures?: readonly Enclosure[] | undefined;
  readonly media?: Media | undefined;
  readonly podcastPicture?: string | undefined;
}): FeedPicture | undefined {
  const enclosed = enclosures.find(isPicture)?.url;
  if (enclosed) return { url: enclosed };
  return findInMedia(media) ?? (podcastPicture ? { url: podcastPicture } : undefined);
}

/** Whoever leaves the type out names a file that tells it. */
function isPicture({ url, type }: Enclosure): boolean {
  return type ? type.startsWith('image/') : PICTURE_FILE.test(url ?? '');
}

function findInMedia(media: Media | undefined): FeedPicture | undefined {
  if (media === undefined) return undefined;
  const parts = [media, ...(media.groups ?? [])];
  const contents = parts.flatMap(part => (part.contents ?? []).map(content => ({ content, part })));
  const pictures = contents.filter(({ content }) => content.url !== undefined && isPictureContent(content));
  const widest = pictures.toSorted((a, b) => (b.content.width ?? 0) - (a.content.width ?? 0))[0];
  if (widest === undefined) return findThumbnail([...parts, ...contents.map(({ content }) => content)]);
  const { content, part } = widest;
  const credits = content.credits ?? part.credits ?? media.credits ?? [];
  return {
    url: content.url ?? '',
    ...(content.description?.value && { caption: content.description.value }),
    ...(credits.length > 0 && { credit: credits.flatMap(({ value }) => value ?? []).join(', ') }),
  };
}

function findThumbnail(parts: readonly Pick<Media, 'thumbnails'>[]): FeedPicture | undefined {
  const thumbnails = parts.flatMap(part => part.thumbnails ?? []);
  const [widest] = thumbnails.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0));
  return widest?.url === undefined ? undefined : { url: widest.url };
}

function isPictureContent(content: Content): boolean {
  return content.medium === undefined ? isPicture(content) : content.medium === 'image';
}
