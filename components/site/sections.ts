import type { Site } from '#lib/domain/site.ts';
import { archivesPath, authorsPath, dossiersPath, feedsPath, topicsPath } from '#lib/urls.ts';

/** The ways into the newspaper besides its categories, in the order of the footer and of the site plan; their names are messages. */
export function listSections({ hasDossiers }: Pick<Site, 'hasDossiers'>) {
  return [
    { key: 'archives', path: archivesPath() },
    { key: 'topics', path: topicsPath() },
    ...(hasDossiers ? [{ key: 'dossiers', path: dossiersPath() } as const] : []),
    { key: 'authors', path: authorsPath() },
    { key: 'feeds', path: feedsPath() },
  ] as const;
}
