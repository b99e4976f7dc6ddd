import type { Reader } from '#db/client.ts';
import { listLatestArticles, listNewestInCategory, listPinnedArticles } from '#db/queries/articles.ts';
import { findMostRead } from '#db/queries/most-read.ts';
import { listCurrentTopics } from '#db/queries/topics.ts';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { CategoryBand, FrontContent } from '#lib/domain/front.ts';
import type { Site } from '#lib/domain/site.ts';
import { findSite } from './site.ts';

const SECONDARY = 3;
const WIRE = 8;
const BAND = 4;
const LATEST = 10;
const MOST_READ = 10;
const TOPICS = 12;
/** The newest articles, among which one with a picture leads: a newer one without is next to it. */
const LEAD_CANDIDATES = 1 + SECONDARY;
/** The topics of the moment are those of the last days, read from so many articles at the most. */
const TOPICAL_DAYS = 14;
const TOPICAL_ARTICLES = 300;

export interface FrontView extends FrontContent {
  readonly site: Site;
}

/** La une, composed from what is there: each article stands on it once, and a part with nothing to show is left out. */
export async function buildFrontView(db: Reader, { now }: { readonly now: Date }): Promise<FrontView> {
  const site = await findSite(db, { now });
  const pinned = await listPinnedArticles(db, { now, limit: 1 });
  const latest = await listLatestArticles(db, { now, limit: 1 + SECONDARY + WIRE });
  const lead = chooseLead(pinned, latest);
  const others = uniqueById([...pinned, ...latest]).filter(({ id }) => id !== lead?.id);
  const secondary = others.slice(0, SECONDARY);
  const wire = others.slice(SECONDARY, SECONDARY + WIRE);
  const shown = new Set([lead, ...secondary, ...wire].map(article => article?.id));
  const bands = await buildBands(db, { site, shown, now });
  const mostRead = await findMostRead(db, { now, limit: MOST_READ });
  return {
    site,
    lead,
    secondary,
    wire,
    bands,
    mostRead,
    latest: mostRead ? [] : await listLatestBut(db, { shown, now }),
    topics: await listCurrentTopics(db, {
      since: new Date(now.getTime() - TOPICAL_DAYS * 86_400_000),
      now,
      limit: TOPICS,
      articleCount: TOPICAL_ARTICLES,
    }),
  };
}

function chooseLead(
  [pinned]: readonly ArticleSummary[],
  latest: readonly ArticleSummary[],
): ArticleSummary | undefined {
  const pictured = latest.slice(0, LEAD_CANDIDATES).find(({ picture }) => picture !== undefined);
  return pinned ?? pictured ?? latest[0];
}

async function buildBands(
  db: Reader,
  { site, shown, now }: { site: Site; shown: Set<number | undefined>; now: Date },
): Promise<readonly CategoryBand[]> {
  const bands: CategoryBand[] = [];
  for (const category of site.categories) {
    const newest = await listNewestInCategory(db, { slug: category.slug, now, limit: BAND + shown.size });
    const articles = newest.filter(article => !shown.has(article.id)).slice(0, BAND);
    for (const { id } of articles) shown.add(id);
    if (articles.length > 0) bands.push({ category, articles });
  }
  return bands;
}

async function listLatestBut(
  db: Reader,
  { shown, now }: { shown: ReadonlySet<number | undefined>; now: Date },
): Promise<readonly ArticleSummary[]> {
  const latest = await listLatestArticles(db, { now, limit: LATEST + shown.size });
  return latest.filter(article => !shown.has(article.id)).slice(0, LATEST);
}

function uniqueById(articles: readonly ArticleSummary[]): readonly ArticleSummary[] {
  return [...new Map(articles.map(article => [article.id, article])).values()];
}
