import type { CollectionPage, ItemList, ProfilePage } from 'schema-dts';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { Author } from '#lib/domain/author.ts';
import { absoluteUrl, articlePath } from '#lib/urls.ts';
import { toPerson } from './person.ts';

interface ListPage {
  readonly siteUrl: string;
  readonly path: string;
  readonly name: string;
  readonly description?: string | undefined;
  /** Paths of what it lists, in the order in which the page shows it. */
  readonly listed: readonly string[];
}

/** A page that lists articles (a category, a topic, a dossier, a day) or such pages (a month, the index of all topics). */
export function toCollectionPage(page: ListPage): CollectionPage {
  const { siteUrl, path, name, description } = page;
  return {
    '@type': 'CollectionPage',
    url: absoluteUrl(siteUrl, path),
    name,
    ...(description !== undefined && { description }),
    inLanguage: 'fr',
    mainEntity: toItemList(page),
  };
}

interface AuthorPage extends Pick<ListPage, 'siteUrl' | 'path'> {
  readonly author: Author;
  readonly articles: readonly ArticleSummary[];
}

/** A page of an author: who it is, and what they wrote. */
export function toProfilePage({ siteUrl, path, author, articles }: AuthorPage): ProfilePage {
  return {
    '@type': 'ProfilePage',
    url: absoluteUrl(siteUrl, path),
    inLanguage: 'fr',
    mainEntity: toPerson(author, siteUrl),
    hasPart: articles.map(article => ({
      '@type': 'NewsArticle',
      headline: article.headline,
      url: absoluteUrl(siteUrl, articlePath(article)),
    })),
  };
}

function toItemList({ listed, siteUrl }: ListPage): ItemList {
  return {
    '@type': 'ItemList',
    itemListElement: listed.map((path, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: absoluteUrl(siteUrl, path),
    })),
  };
}
