/**
 * What the portal remembers the demonstration edition's import by, wherever the program lies. No other import has such a name: those have a site's
 * host, `feed:…` or a folder's path.
 */
export const DEMONSTRATION_SOURCE = 'manchette:demonstration';
