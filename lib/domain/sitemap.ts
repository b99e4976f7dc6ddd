/** The sitemaps that are no list of articles, by the names of their files. */
export const PLACE_SITEMAPS = ['pages', 'rubriques', 'sujets', 'dossiers', 'auteurs', 'archives'] as const;
export type PlaceSitemap = (typeof PLACE_SITEMAPS)[number];

/** A file of addresses for crawlers. Its part is the first unless there are too many for one file. */
export type SitemapName = PlaceSitemapName | MonthSitemapName | NewsSitemapName;

export interface PlaceSitemapName {
  readonly kind: PlaceSitemap;
  readonly part: number;
}

/** The articles that were published in a month. */
export interface MonthSitemapName {
  readonly kind: 'articles';
  readonly year: number;
  readonly month: number;
  readonly part: number;
}

export interface NewsSitemapName {
  readonly kind: 'news';
  readonly part: number;
}
