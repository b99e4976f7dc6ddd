import type { NewsMediaOrganization, WebSite } from 'schema-dts';
import { absoluteUrl, frontPath, iconPath, searchPath, searchTemplate } from '#lib/urls.ts';

export interface Publication {
  readonly name: string;
  /** Its public origin. */
  readonly url: string;
}

const LOGO_PX = 512;

/** Others refer to it by its identifier. */
export function toPublisherId({ url }: Publication): string {
  return absoluteUrl(url, '/#redaction');
}

export function toPublisher(publication: Publication): NewsMediaOrganization {
  const { name, url } = publication;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': toPublisherId(publication),
    name,
    url: absoluteUrl(url, frontPath()),
    logo: {
      '@type': 'ImageObject',
      url: absoluteUrl(url, iconPath(LOGO_PX)),
      width: { '@type': 'QuantitativeValue', value: LOGO_PX, unitCode: 'E37' },
      height: { '@type': 'QuantitativeValue', value: LOGO_PX, unitCode: 'E37' },
    },
  };
}

/** The site, and how it is searched (https://schema.org/SearchAction). */
export function toWebSite(publication: Publication): WebSite {
  const { name, url } = publication;
  return {
    '@type': 'WebSite',
    '@id': absoluteUrl(url, '/#site'),
    name,
    url: absoluteUrl(url, frontPath()),
    inLanguage: 'fr',
    publisher: { '@id': toPublisherId(publication) },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: searchTemplate(absoluteUrl(url, searchPath()), 'search_term_string'),
      },
      // Not a property of schema.org's, but how an action says what it takes (https://schema.org/docs/actions.html#part-4).
      ...{ 'query-input': 'required name=search_term_string' },
    },
  };
}
