import { type JsonFeed, parseFeed as parseAnyFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { assertNever } from '#lib/domain/assert-never.ts';
import { checkXml } from './check-xml.ts';
import { type Feed, type FeedItem, toItem } from './feed-item.ts';
import { firstDate, names, paragraphsToHtml } from './feed-texts.ts';
import { findItemPicture } from './find-picture.ts';
import { fromAtom } from './from-atom.ts';
import { withRecordings } from './recordings.ts';
import { findNamedFeed, isWebPage } from './web-page.ts';

/** Reads RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0 or JSON Feed. Throws one sentence for anything else, and for what is broken. */
export function parseFeed(text: string, name: string): Feed {
  if (isWebPage(text)) {
    const feed = findNamedFeed(text);
    const outcome = feed ? `, but a web page that names one: ${feed}` : ': nothing was changed';
    throw new Error(`${name} is no RSS, Atom or JSON feed${outcome}.`);
  }
  const isXml = /^\s*</.test(text);
  if (isXml) checkXml(text, name);
  try {
    return toFeed(text);
  } catch (cause) {
    throw new Error(`${name} is no RSS, Atom or JSON feed: nothing was changed.`, { cause });
  }
}

function toFeed(text: string): Feed {
  const parsed = parseAnyFeed(text);
  switch (parsed.format) {
    case 'rss':
      return fromRss(parsed.feed);
    case 'atom':
      return fromAtom(parsed.feed);
    case 'rdf':
      return fromRdf(parsed.feed);
    case 'json':
      return fromJson(parsed.feed);
    default:
      return assertNever(parsed);
  }
}

function fromRss({ link, items = [] }: RssFeed.Feed<string>): Feed {
  return { ...(link && { siteUrl: link }), items: items.map(fromRssItem) };
}

function fromRssItem(item: RssFeed.Item<string>): FeedItem {
  const { guid, dc, media, itunes } = item;
  const full = item.content?.encoded?.trim();
  const enclosures = item.enclosures ?? [];
  const html = full || (item.description ?? itunes?.summary ?? '');
  return toItem({
    id: guid?.value,
    link:
      item.link ??
      item.atom?.links?.[0]?.href ??
      (guid?.isPermaLink === false ? undefined : findWebUrl(guid?.value)),
    title: item.title ?? dc?.titles?.[0],
    publishedAt: firstDate(
      item.pubDate,
      ...(dc?.dates ?? []),
      item.atom?.published,
      ...(item.dcterms?.created ?? []),
    ),
    updatedAt: firstDate(item.atom?.updated, ...(item.dcterms?.modified ?? [])),
    authors: dc?.creators ?? item.authors?.flatMap(({ name }) => name ?? []) ?? [],
    sections: [...names(item.categories), ...(dc?.subjects ?? [])],
    topics: [...(media?.keywords ?? []), ...(itunes?.keywords ?? [])],
    html: withRecordings(html, enclosures),
    summary: full ? item.description : undefined,
    picture: findItemPicture({ html, enclosures, media, podcastPicture: itunes?.image }),
  });
}

function fromRdf({ link, items = [] }: RdfFeed.Feed<string>): Feed {
  return { ...(link && { siteUrl: link }), items: items.map(fromRdfItem) };
}

function fromRdfItem(item: RdfFeed.Item<string>): FeedItem {
  const full = item.content?.encoded?.trim();
  const html = full || (item.description ?? item.dc?.descriptions?.[0] ?? '');
  return toItem({
    id: item.rdf?.about ?? item.link,
    link: item.link,
    title: item.title ?? item.dc?.titles?.[0],
    publishedAt: firstDate(...(item.dc?.dates ?? []), ...(item.dcterms?.created ?? [])),
    updatedAt: firstDate(...(item.dcterms?.modified ?? [])),
    authors: item.dc?.creators,
    sections: item.dc?.subjects,
    topics: item.media?.keywords,
    html,
    summary: full ? item.description : undefined,
    picture: findItemPicture({ html, media: item.media }),
  });
}

function fromJson({ home_page_url, authors = [], items = [] }: JsonFeed.Feed<string>): Feed {
  return {
    ...(home_page_url && { siteUrl: home_page_url }),
    items: items.map(item => fromJsonItem(item, authors)),
  };
}

/** Tags are all that JSON Feed has: it knows no sections. */
function fromJsonItem(item: JsonFeed.Item<string>, feedAuthors: readonly JsonFeed.Author[]): FeedItem {
  return toItem({
    id: item.id,
    link: item.url ?? item.external_url,
    title: item.title,
    publishedAt: firstDate(item.date_published, item.date_modified),
    updatedAt: firstDate(item.date_modified),
    authors: names(item.authors ?? feedAuthors),
    sections: [],
    topics: item.tags,
    html: withRecordings(
      item.content_html ?? paragraphsToHtml(item.content_text ?? item.summary ?? ''),
      (item.attachments ?? []).map(({ url, mime_type }) => ({ url, type: mime_type })),
    ),
    summary: item.summary,
    picture: toPicture(item.image ?? item.banner_image),
  });
}

function toPicture(url: string | undefined): FeedItem['picture'] | undefined {
  return url ? { url } : undefined;
}

function findWebUrl(text: string | undefined): string | undefined {
  return text && /^https?:\/\//i.test(text.trim()) ? text : undefined;
}
