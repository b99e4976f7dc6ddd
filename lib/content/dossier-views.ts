import type { Reader } from '#db/client.ts';
import { findDossier, listDossierArticles, listDossiers } from '#db/queries/dossiers.ts';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { Dossier, DossierSummary } from '#lib/domain/dossier.ts';
import type { Site } from '#lib/domain/site.ts';
import { findSite } from './site.ts';

/** A newsroom makes a few a year. */
const DOSSIERS_MAX = 500;

export interface DossierView {
  readonly site: Site;
  readonly dossier: Dossier;
  /** In the order they are read in. */
  readonly articles: readonly ArticleSummary[];
}

export interface DossiersView {
  readonly site: Site;
  /** In alphabetical order. */
  readonly dossiers: readonly DossierSummary[];
}

/** `undefined` for a dossier without an article to read. */
export async function findDossierView(
  db: Reader,
  { slug, now }: { readonly slug: string; readonly now: Date },
): Promise<DossierView | undefined> {
  const dossier = await findDossier(db, { slug, now });
  if (!dossier) return undefined;
  return {
    site: await findSite(db, { now }),
    dossier,
    articles: await listDossierArticles(db, { slug, now }),
  };
}

/** `undefined` as long as there is none. */
export async function findDossiersView(
  db: Reader,
  { now }: { readonly now: Date },
): Promise<DossiersView | undefined> {
  const dossiers = await listDossiers(db, { now, limit: DOSSIERS_MAX });
  return dossiers.length === 0 ? undefined : { site: await findSite(db, { now }), dossiers };
}
