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
  /** In the order in which the page shows them. */
  readonly articles: readonly ArticleSummary[];
}

/** A page of a category, of a topic, of a day. */
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

interface AuthorPage extends Pick<ListPage, 'siteUrl' | 'path' | 'articles'> {
  readonly author: Author;
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

function toItemList({ articles, siteUrl }: ListPage): ItemList {
  return {
    '@type': 'ItemList',
    itemListElement: articles.map((article, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: absoluteUrl(siteUrl, articlePath(article)),
    })),
  };
}
