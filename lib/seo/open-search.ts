import { element, textElement, XML_DECLARATION } from '#lib/xml/element.ts';

/** Addresses are absolute; a template says `{searchTerms}` where the words stand. */
export interface OpenSearch {
  readonly name: string;
  readonly description: string;
  readonly pageTemplate: string;
  readonly feedTemplate: string;
  readonly ownUrl: string;
  readonly iconUrl: string;
}

export const OPEN_SEARCH_MEDIA_TYPE = 'application/opensearchdescription+xml';

/** More than that has no place in a browser's menu (the specification's limit). */
const SHORT_NAME_LENGTH_MAX = 16;

/** A description of the search for browsers and feed readers (OpenSearch 1.1, https://github.com/dewitt/opensearch). */
export function renderOpenSearch(search: OpenSearch): string {
  const { name, description, pageTemplate, feedTemplate, ownUrl, iconUrl } = search;
  const shortName = Array.from(name).slice(0, SHORT_NAME_LENGTH_MAX).join('').trim();
  const link = (type: string, rel: string, template: string) => element('Url', { type, rel, template });
  return `${XML_DECLARATION}${element(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    textElement('ShortName', shortName),
    textElement('LongName', name === shortName ? undefined : name),
    textElement('Description', description),
    textElement('Language', 'fr'),
    textElement('InputEncoding', 'UTF-8'),
    textElement('OutputEncoding', 'UTF-8'),
    textElement('Image', iconUrl, { width: 192, height: 192, type: 'image/png' }),
    link('text/html', 'results', pageTemplate),
    link('application/rss+xml', 'results', feedTemplate),
    link(OPEN_SEARCH_MEDIA_TYPE, 'self', ownUrl),
  )}\n`;
}
