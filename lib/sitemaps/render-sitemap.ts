import { frenchFormat } from '#lib/french/format.ts';
import { element, textElement, XML_DECLARATION } from '#lib/xml/element.ts';

const SITEMAP_NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const IMAGE_NAMESPACE = 'http://www.google.com/schemas/sitemap-image/1.1';
const NEWS_NAMESPACE = 'http://www.google.com/schemas/sitemap-news/0.9';

/** A page for crawlers, by its absolute address. */
export interface SitemapAddress {
  readonly url: string;
  /** When its content last changed; absent when that is not known, for a date of the day would teach crawlers to believe none. */
  readonly modifiedAt?: Date | undefined;
  readonly imageUrls?: readonly string[];
}

interface Zoned {
  readonly timeZone: string;
}

/** A sitemap (https://www.sitemaps.org/protocol.html), with Google's images. */
export function renderSitemap(addresses: readonly SitemapAddress[], { timeZone }: Zoned): string {
  const hasImages = addresses.some(({ imageUrls = [] }) => imageUrls.length > 0);
  return renderDocument(
    'urlset',
    { xmlns: SITEMAP_NAMESPACE, 'xmlns:image': hasImages ? IMAGE_NAMESPACE : undefined },
    addresses.map(({ imageUrls = [], ...address }) =>
      element(
        'url',
        {},
        renderPlace(address, timeZone),
        ...imageUrls.map(url => element('image:image', {}, textElement('image:loc', url))),
      ),
    ),
  );
}

/** The list of all sitemaps. */
export function renderSitemapIndex(sitemaps: readonly SitemapAddress[], { timeZone }: Zoned): string {
  return renderDocument(
    'sitemapindex',
    { xmlns: SITEMAP_NAMESPACE },
    sitemaps.map(sitemap => element('sitemap', {}, renderPlace(sitemap, timeZone))),
  );
}

export interface NewsAddress {
  readonly url: string;
  readonly headline: string;
  readonly publishedAt: Date;
  readonly modifiedAt: Date;
}

/** The news sitemap of Google (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
export function renderNewsSitemap(
  articles: readonly NewsAddress[],
  { timeZone, publication }: Zoned & { readonly publication: string },
): string {
  const { isoDateTime } = frenchFormat({ timeZone });
  return renderDocument(
    'urlset',
    { xmlns: SITEMAP_NAMESPACE, 'xmlns:news': NEWS_NAMESPACE },
    articles.map(({ headline, publishedAt, ...address }) =>
      element(
        'url',
        {},
        renderPlace(address, timeZone),
        element(
          'news:news',
          {},
          element(
            'news:publication',
            {},
            textElement('news:name', publication),
            textElement('news:language', 'fr'),
          ),
          textElement('news:publication_date', isoDateTime(publishedAt)),
          textElement('news:title', headline),
        ),
      ),
    ),
  );
}

function renderPlace({ url, modifiedAt }: SitemapAddress, timeZone: string): string {
  const modified = modifiedAt && frenchFormat({ timeZone }).isoDateTime(modifiedAt);
  return textElement('loc', url) + textElement('lastmod', modified);
}

/** An entry a line: whoever looks at the file sees something. */
function renderDocument(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  entries: readonly string[],
): string {
  return `${XML_DECLARATION}${element(name, attributes, ...entries.map(entry => `\n${entry}`), '\n')}\n`;
}
