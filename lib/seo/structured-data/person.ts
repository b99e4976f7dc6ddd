import type { Person } from 'schema-dts';
import type { Author } from '#lib/domain/author.ts';
import { absoluteUrl, authorPath } from '#lib/urls.ts';

/** An author, under one identifier and one address wherever they are named: that of the first page of their articles. */
export function toPerson({ slug, name, description }: Author, siteUrl: string): Person {
  const url = absoluteUrl(siteUrl, authorPath(slug));
  return {
    '@type': 'Person',
    '@id': `${url}#auteur`,
    name,
    url,
    ...(description !== undefined && { description }),
  };
}
