/**
 * Words that begin an address of the portal itself. None of them can become the slug of a category, and so of anything
 * else; a test holds this list against the route tree.
 */
export const RESERVED_WORDS: ReadonlySet<string> = new Set([
  '_next',
  'archives',
  'auteurs',
  'couvertures',
  'dossiers',
  'erreur',
  'flux',
  'healthz',
  'indexnow',
  'm',
  'media',
  'page',
  'pages',
  'photo',
  'plan-du-site',
  'readyz',
  'recherche',
  'redaction',
  'reglages',
  'sitemaps',
  'sujets',
]);

/** File names with an extension (`rss.xml`, `robots.txt`) are addresses of the portal too. */
export function isReserved(slug: string): boolean {
  return RESERVED_WORDS.has(slug) || slug.includes('.');
}
