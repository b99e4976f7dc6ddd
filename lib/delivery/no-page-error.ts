/** The renderer had another answer than a page: there may be none any more. */
export class NoPageError extends Error {}
