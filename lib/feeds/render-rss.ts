import { frenchFormat } from '#lib/french/format.ts';
import { element, textElement, XML_DECLARATION } from '#lib/xml/element.ts';
import type { Feed, FeedArticle } from './feed.ts';
import { renderArchiveMark, renderPictures, toLinks, XML_NAMESPACES } from './xml-parts.ts';

/** RSS 2.0 (https://www.rssboard.org/rss-specification), with the modules that readers know: Atom's links, `content`, `dc`, `media`. */
export function renderRss(feed: Feed): string {
  const { title, description, pageUrl, iconUrl, updatedAt, timeZone } = feed;
  const channel = element(
    'channel',
    {},
    textElement('title', title),
    textElement('link', pageUrl),
    textElement('description', description),
    textElement('language', 'fr'),
    textElement('lastBuildDate', frenchFormat({ timeZone }).internetDateTime(updatedAt)),
    element(
      'image',
      {},
      textElement('url', iconUrl),
      textElement('title', title),
      textElement('link', pageUrl),
    ),
    ...toLinks(feed, 'application/rss+xml').map(link => element('atom:link', link)),
    renderArchiveMark(feed),
    ...feed.articles.map(article => renderItem(article, timeZone)),
  );
  const namespaces = { 'xmlns:atom': 'http://www.w3.org/2005/Atom', ...RSS_MODULES, ...XML_NAMESPACES };
  return `${XML_DECLARATION}${element('rss', { version: '2.0', ...namespaces }, channel)}\n`;
}

const RSS_MODULES = {
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

function renderItem(article: FeedArticle, timeZone: string): string {
  const { internetDateTime, isoDateTime } = frenchFormat({ timeZone });
  const { title, url, id, publishedAt, updatedAt, summary, html } = article;
  return element(
    'item',
    {},
    textElement('title', title),
    textElement('link', url),
    // An address that is permanent would be one more address to keep: the identifier is only compared.
    textElement('guid', id, { isPermaLink: 'false' }),
    textElement('pubDate', internetDateTime(publishedAt)),
    // RSS has no word for a later change.
    updatedAt ? textElement('atom:updated', isoDateTime(updatedAt)) : '',
    ...article.authors.map(({ name }) => textElement('dc:creator', name)),
    ...article.tags.map(tag => textElement('category', tag)),
    textElement('description', summary),
    textElement('content:encoded', html),
    renderPictures(article),
    renderEnclosure(article),
  );
}

/** The first: programs read several in different ways (https://www.rssboard.org/rss-profile, « enclosure »). */
function renderEnclosure({ enclosures: [first] }: FeedArticle): string {
  return first ? element('enclosure', { url: first.url, length: first.bytes, type: first.mediaType }) : '';
}
