import {
  CHILD_CATEGORY_SLUG,
  EMPTY_CATEGORY_SLUG,
  PAGE_SLUG,
  RICH_SLUG,
  WITHDRAWN_SLUG,
} from '../support/sample-export.ts';

/** The address of the seed's article. */
export const SEED_PATH = '/general/transition-numerique-rabat-et-doha-misent-sur-linnovation-partagee';

/** The one page that is different for each reader. */
export const SETTINGS_PATH = '/m/reglages';

/** One address of each kind of page, with its status. */
export const PAGE_KINDS = [
  { kind: 'front', path: '/', status: 200 },
  { kind: 'category', path: '/sciences', status: 200 },
  { kind: 'category, page 2', path: '/sciences/page/2', status: 200 },
  { kind: 'article', path: SEED_PATH, status: 200 },
  { kind: 'article with every block', path: `/sciences/${RICH_SLUG}`, status: 200 },
  { kind: 'article of a child category', path: `/afrique/${CHILD_CATEGORY_SLUG}`, status: 200 },
  { kind: 'category without an article', path: `/${EMPTY_CATEGORY_SLUG}`, status: 200 },
  { kind: 'author', path: '/auteurs/amina', status: 200 },
  { kind: 'author, page 2', path: '/auteurs/amina/page/2', status: 200 },
  { kind: 'authors', path: '/auteurs', status: 200 },
  { kind: 'topic', path: '/sujets/astronomie', status: 200 },
  { kind: 'topics', path: '/sujets', status: 200 },
  { kind: 'archives', path: '/archives', status: 200 },
  { kind: 'archives of a year', path: '/archives/2026', status: 200 },
  { kind: 'archives of a month', path: '/archives/2026/01', status: 200 },
  { kind: 'archives of a day', path: '/archives/2026/01/05', status: 200 },
  { kind: 'fixed page', path: `/pages/${PAGE_SLUG}`, status: 200 },
  { kind: 'search', path: '/recherche', status: 200 },
  { kind: 'search with answers', path: '/recherche?q=chroniques', status: 200 },
  { kind: 'search without an answer', path: '/recherche?q=chroniqeus+des+martiens', status: 200 },
  {
    kind: 'search limited by what is not there',
    path: '/recherche?q=chronique&rubrique=rien&auteur=amina&du=2026-01-01&au=hier&tri=hasard',
    status: 200,
  },
  { kind: 'site plan', path: '/plan-du-site', status: 200 },
  { kind: 'feeds', path: '/flux', status: 200 },
  { kind: 'mobile front', path: '/m', status: 200 },
  { kind: 'mobile article with every block', path: `/m/sciences/${RICH_SLUG}`, status: 200 },
  { kind: 'mobile search with answers', path: '/m/recherche?q=chroniques', status: 200 },
  {
    kind: 'mobile search, limited',
    path: '/m/recherche?q=chronique&rubrique=sciences&tri=date',
    status: 200,
  },
  { kind: 'mobile settings', path: SETTINGS_PATH, status: 200 },
  { kind: 'mobile not found', path: '/m/nulle-part', status: 404 },
  { kind: 'not found', path: '/nulle-part', status: 404 },
  { kind: 'withdrawn', path: `/monde/${WITHDRAWN_SLUG}`, status: 410 },
] as const;

/** The shared portal's origin; Playwright's own `baseURL` is fixed before the portal has one. */
export function portalUrl(path: string): string {
  const { PORTAL_URL } = process.env;
  if (!PORTAL_URL) throw new Error('The shared portal was not started.');
  return `${PORTAL_URL}${path}`;
}
