import { and, asc, count, eq, exists, gt, type SQL, sql } from 'drizzle-orm';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { Dossier, DossierPlace, DossierSummary } from '#lib/domain/dossier.ts';
import type { Reader } from '../client.ts';
import { LIMIT, queryOnce } from '../prepare-once.ts';
import { articles } from '../schema/articles.ts';
import { dossierArticles, dossiers } from '../schema/dossiers.ts';
import { listSummaries } from './article-summaries.ts';
import { omitNulls } from './omit-nulls.ts';
import { isVisible } from './visibility.ts';

/** More than a series has; what stops us where somebody puts an archive into one. */
const ARTICLES_MAX = 200;
/** An article is in one dossier, rarely in two. */
const DOSSIERS_OF_ARTICLE_MAX = 3;

const DOSSIER = { slug: dossiers.slug, title: dossiers.title, description: dossiers.description };

export interface StoredDossier extends Dossier {
  /** The content's revision that last changed the dossier or one of its articles. */
  readonly revision: number;
}

/** `undefined` for a dossier without an article that readers may see. */
export async function findDossier(
  db: Reader,
  { slug, now }: { readonly slug: string; readonly now: Date },
): Promise<StoredDossier | undefined> {
  const [dossier] = await db
    .select({ ...DOSSIER, revision: dossiers.revision })
    .from(dossiers)
    .where(and(eq(dossiers.slug, slug), hasArticles(db, now)));
  return dossier && omitNulls(dossier);
}

/** The articles of a dossier that readers may see, in its order. */
export async function listDossierArticles(
  db: Reader,
  { slug, now }: { readonly slug: string; readonly now: Date },
): Promise<readonly ArticleSummary[]> {
  const rows = await db
    .select({ id: articles.id })
    .from(dossiers)
    .innerJoin(dossierArticles, eq(dossierArticles.dossierId, dossiers.id))
    .innerJoin(articles, eq(articles.id, dossierArticles.articleId))
    .where(and(eq(dossiers.slug, slug), isVisible(articles, now)))
    .orderBy(asc(dossierArticles.position))
    .limit(ARTICLES_MAX);
  return listSummaries(
    db,
    rows.map(({ id }) => id),
  );
}

/** Dossiers with something to read, in the order of their slugs, from the one after a slug on. */
export async function listDossiers(
  db: Reader,
  { now, limit, afterSlug = '' }: { readonly now: Date; readonly limit: number; readonly afterSlug?: string },
): Promise<readonly DossierSummary[]> {
  const rows = await listSized(db, { now, limit, afterSlug });
  return rows.map(omitNulls);
}

const SIZED = { now: articles.visibleFrom, afterSlug: dossiers.slug, limit: LIMIT } as const;

const listSized = queryOnce(SIZED, (db, { now, afterSlug, limit }) => {
  const size = db
    .select({ total: count() })
    .from(dossierArticles)
    .innerJoin(articles, eq(articles.id, dossierArticles.articleId))
    .where(and(eq(dossierArticles.dossierId, dossiers.id), isVisible(articles, now)));
  return db
    .select({ ...DOSSIER, articleCount: sql<number>`${size}` })
    .from(dossiers)
    .where(and(gt(dossiers.slug, afterSlug), hasArticles(db, now)))
    .orderBy(asc(dossiers.slug))
    .limit(limit);
});

/** Whether any has something to read: every page's menu asks. */
export async function hasDossiers(db: Reader, { now }: { readonly now: Date }): Promise<boolean> {
  return (await findAny(db, { now })).length > 0;
}

const findAny = queryOnce({ now: articles.visibleFrom }, (db, { now }) =>
  db
    .select({ slug: dossiers.slug })
    .from(dossiers)
    .where(and(gt(dossiers.slug, ''), hasArticles(db, now)))
    .limit(1),
);

/** Where an article stands in the dossiers that have it. */
export async function listDossierPlaces(
  db: Reader,
  { articleId, now }: { readonly articleId: number; readonly now: Date },
): Promise<readonly DossierPlace[]> {
  const found = await listDossiersOf(db, { articleId });
  const places: DossierPlace[] = [];
  for (const dossier of found.map(omitNulls)) {
    const listed = await listDossierArticles(db, { slug: dossier.slug, now });
    const index = listed.findIndex(({ id }) => id === articleId);
    const [previous, next] = [listed[index - 1], listed[index + 1]];
    if (index === -1) continue;
    places.push({
      dossier,
      rank: index + 1,
      count: listed.length,
      ...(previous && { previous }),
      ...(next && { next }),
    });
  }
  return places;
}

const listDossiersOf = queryOnce({ articleId: dossierArticles.articleId }, (db, { articleId }) =>
  db
    .select(DOSSIER)
    .from(dossierArticles)
    .innerJoin(dossiers, eq(dossiers.id, dossierArticles.dossierId))
    .where(eq(dossierArticles.articleId, articleId))
    .orderBy(asc(dossierArticles.dossierId))
    .limit(DOSSIERS_OF_ARTICLE_MAX),
);

function hasArticles(db: Reader, now: Date | SQL) {
  const visible = db
    .select({ found: sql`1` })
    .from(dossierArticles)
    .innerJoin(articles, eq(articles.id, dossierArticles.articleId))
    .where(and(eq(dossierArticles.dossierId, dossiers.id), isVisible(articles, now)));
  return exists(visible);
}
