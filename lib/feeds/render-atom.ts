import { isAbsoluteIri } from '#lib/domain/absolute-iri.ts';
import type { FeedIdentity } from '#lib/domain/feed.ts';
import { frenchFormat } from '#lib/french/format.ts';
import { element, textElement, XML_DECLARATION } from '#lib/xml/element.ts';
import type { Feed, FeedArticle } from './feed.ts';
import { toTagUri } from './tag-uri.ts';
import { renderArchiveMark, renderPictures, toLinks, XML_NAMESPACES } from './xml-parts.ts';

/** Atom 1.0 (RFC 4287). */
export function renderAtom(feed: Feed): string {
  const { id, title, description, pageUrl, iconUrl, updatedAt, timeZone } = feed;
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'fr', ...XML_NAMESPACES },
    textElement('id', id),
    textElement('title', title),
    textElement('subtitle', description),
    textElement('updated', frenchFormat({ timeZone }).isoDateTime(updatedAt)),
    textElement('icon', iconUrl),
    element('link', { rel: 'alternate', type: 'text/html', href: pageUrl }),
    ...toLinks(feed, 'application/atom+xml').map(link => element('link', link)),
    renderArchiveMark(feed),
    ...feed.articles.map(article => renderEntry(article, feed)),
  );
  return `${XML_DECLARATION}${root}\n`;
}

function renderEntry(article: FeedArticle, { timeZone, identity }: Feed): string {
  const { isoDateTime } = frenchFormat({ timeZone });
  const { title, url, publishedAt, updatedAt = publishedAt, summary, html } = article;
  return element(
    'entry',
    {},
    textElement('id', toEntryId(article, identity)),
    textElement('title', title),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    textElement('published', isoDateTime(publishedAt)),
    textElement('updated', isoDateTime(updatedAt)),
    ...article.authors.map(renderAuthor),
    ...article.tags.map(term => element('category', { term })),
    textElement('summary', summary),
    textElement('content', html, { type: 'html' }),
    renderPictures(article),
    ...article.enclosures.map(({ url: href, mediaType: type, bytes: length }) =>
      element('link', { rel: 'enclosure', type, length, href }),
    ),
  );
}

/** An imported article may have come with an identifier that RSS and JSON Feed take and Atom does not: it wants an IRI (RFC 4287, section 4.2.6). */
function toEntryId({ id }: FeedArticle, identity: FeedIdentity): string {
  return isAbsoluteIri(id) ? id : toTagUri(identity, `guid/${encodeURIComponent(id)}`);
}

function renderAuthor({ name, url }: { readonly name: string; readonly url: string }): string {
  return element('author', {}, textElement('name', name), textElement('uri', url));
}
