import { frenchFormat } from '#lib/french/format.ts';
import { withoutImpossible } from '#lib/xml/element.ts';
import type { Feed, FeedArticle } from './feed.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). What is `undefined` is left out. */
export function renderJsonFeed(feed: Feed): string {
  const { title, description, publisher, pageUrl, url, iconUrl, hubUrl, parts, timeZone } = feed;
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: pageUrl,
    feed_url: url,
    next_url: parts.olderUrl,
    icon: iconUrl,
    language: 'fr',
    authors: [publisher],
    hubs: hubUrl && [{ type: 'WebSub', url: hubUrl }],
    items: feed.articles.map(article => toItem(article, timeZone)),
  };
  // The same texts in every format.
  return `${JSON.stringify(value, (_, part) => (typeof part === 'string' ? withoutImpossible(part) : part))}\n`;
}

function toItem(article: FeedArticle, timeZone: string) {
  const { isoDateTime } = frenchFormat({ timeZone });
  const { id, url, title, summary, html, publishedAt, updatedAt, authors, tags, pictures } = article;
  const attachments = toAttachments(article);
  return {
    id,
    url,
    title,
    content_html: html,
    // An item without either is not valid.
    content_text: html === undefined ? summary || title : undefined,
    summary: summary === '' ? undefined : summary,
    image: pictures[0]?.url,
    date_published: isoDateTime(publishedAt),
    date_modified: updatedAt && isoDateTime(updatedAt),
    authors,
    tags,
    attachments: attachments.length > 0 ? attachments : undefined,
  };
}

function toAttachments({ enclosures, pictures }: FeedArticle) {
  return [
    ...enclosures.map(({ url, mediaType, bytes }) => ({ url, mime_type: mediaType, size_in_bytes: bytes })),
    ...pictures.map(({ url, mediaType, alt }) => ({
      url,
      mime_type: mediaType,
      title: alt === '' ? undefined : alt,
    })),
  ];
}
