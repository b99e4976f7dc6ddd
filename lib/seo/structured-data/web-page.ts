import type { WebPage } from 'schema-dts';
import { absoluteUrl } from '#lib/urls.ts';

interface PageToTell {
  readonly siteUrl: string;
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly updatedAt: Date;
}

/** A page that is none of those with a type of their own. */
export function toWebPage({ siteUrl, path, name, description, updatedAt }: PageToTell): WebPage {
  return {
    '@type': 'WebPage',
    url: absoluteUrl(siteUrl, path),
    name,
    ...(description !== '' && { description }),
    dateModified: updatedAt.toISOString(),
    inLanguage: 'fr',
  };
}
