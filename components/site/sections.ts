import { archivesPath, authorsPath, feedsPath, topicsPath } from '#lib/urls.ts';

/** The ways into the newspaper besides its categories, in the order of the footer and of the site plan; their names are messages. */
export function listSections() {
  return [
    { key: 'archives', path: archivesPath() },
    { key: 'topics', path: topicsPath() },
    { key: 'authors', path: authorsPath() },
    { key: 'feeds', path: feedsPath() },
  ] as const;
}
