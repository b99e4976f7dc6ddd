/** Articles on a page of a list. */
export const LIST_PAGE_SIZE = 20;

/** Names on a page of an index: all authors of a newspaper and all topics of most stand on one. */
export const INDEX_PAGE_SIZE = 400;
