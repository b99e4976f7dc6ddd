/** Begins the name by which the portal remembers a feed: it parts a site's feed from its export, whose keys for the same articles are others. */
export const FEED_ORIGIN = 'feed:';
