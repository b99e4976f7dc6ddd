/** Articles on a page of a list. */
export const LIST_PAGE_SIZE = 20;

/** Answers to a search on a page: each is shown with a passage of its text. */
export const SEARCH_PAGE_SIZE = 10;

/** Names on a page of an index: all authors of a newspaper and all topics of most stand on one. */
export const INDEX_PAGE_SIZE = 400;

/** Articles in a document of a feed, and in each of its archives: the newest ones always hold those that fill no archive yet. */
export const FEED_SIZE = 30;

/** Addresses in a sitemap: a tenth of what the protocol allows, so that making one delays no reader. */
export const SITEMAP_SIZE = 5000;

/** Articles in a news sitemap (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
export const NEWS_SITEMAP_SIZE = 1000;
