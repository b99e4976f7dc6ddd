import { type Attributes, element, textElement } from '#lib/xml/element.ts';
import type { Feed, FeedArticle } from './feed.ts';

/** What RSS and Atom say in the same words: their modules. */
export const XML_NAMESPACES = {
  'xmlns:media': 'http://search.yahoo.com/mrss/',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
};

/** Where the document is, who tells of its changes (WebSub, section 4), and where its other parts are (RFC 5005, section 4). */
export function toLinks({ url, hubUrl, parts }: Feed, type: string): readonly Attributes[] {
  const { isArchive, currentUrl, olderUrl, newerUrl } = parts;
  return [
    { rel: 'self', type, href: url },
    ...(hubUrl ? [{ rel: 'hub', href: hubUrl }] : []),
    ...(isArchive ? [{ rel: 'current', type, href: currentUrl }] : []),
    ...(olderUrl ? [{ rel: 'prev-archive', type, href: olderUrl }] : []),
    ...(newerUrl ? [{ rel: 'next-archive', type, href: newerUrl }] : []),
  ];
}

export function renderArchiveMark({ parts }: Feed): string {
  return parts.isArchive ? element('fh:archive', {}) : '';
}

/** Media RSS (https://www.rssboard.org/media-rss). The picture above the article is the one to show beside its title. */
export function renderPictures({ pictures }: FeedArticle): string {
  return pictures
    .map(({ url, mediaType, widthPx, heightPx, alt, credit }, index) =>
      element(
        'media:content',
        {
          url,
          type: mediaType,
          medium: 'image',
          width: widthPx,
          height: heightPx,
          isDefault: pictures.length > 1 && index === 0 ? 'true' : undefined,
        },
        textElement('media:description', alt, { type: 'plain' }),
        textElement('media:credit', credit),
      ),
    )
    .join('');
}
