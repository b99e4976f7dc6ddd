import type { CollectionPage, ItemList, ProfilePage } from 'schema-dts';
import type { ArticleSummary } from '#lib/domain/article.ts';
import { absoluteUrl, articlePath } from '#lib/urls.ts';

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

/** An author's page: who it is, and what they wrote. */
export function toProfilePage(page: ListPage): ProfilePage {
  const { siteUrl, path, name, description } = page;
  const url = absoluteUrl(siteUrl, path);
  return {
    '@type': 'ProfilePage',
    url,
    inLanguage: 'fr',
    mainEntity: { '@type': 'Person', name, url, ...(description !== undefined && { description }) },
    hasPart: page.articles.map(article => ({
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
