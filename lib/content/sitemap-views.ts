import { setImmediate as otherRequests } from 'node:timers/promises';
import type { Reader } from '#db/client.ts';
import { listToldArticles, listToldIds, type ToldArticle } from '#db/queries/sitemap-articles.ts';
import { config } from '#lib/config.ts';
import { inSlices } from '#lib/domain/in-slices.ts';
import { toInstants } from '#lib/domain/period.ts';
import type { MonthSitemapName, NewsSitemapName, PlaceSitemapName } from '#lib/domain/sitemap.ts';
import type { NewsAddress, SitemapAddress } from '#lib/sitemaps/render-sitemap.ts';
import { absoluteUrl, articlePath, sitemapPath } from '#lib/urls.ts';
import { findNewsWindow } from './news-window.ts';
import { NEWS_SITEMAP_SIZE, SITEMAP_SIZE } from './page-sizes.ts';
import { siteIdentity } from './site.ts';
import { listImageUrls } from './sitemap-images.ts';
import { listSitemapParts } from './sitemap-parts.ts';
import { listPlaces } from './sitemap-places.ts';

export async function buildSitemapIndexView(db: Reader, now: Date): Promise<readonly SitemapAddress[]> {
  const parts = await listSitemapParts(db, now);
  return parts.map(({ name, modifiedAt }) => ({ url: toUrl(sitemapPath(name)), modifiedAt }));
}

/** The pages of a sitemap; none when there is no such sitemap. */
export async function listSitemapAddresses(
  db: Reader,
  name: MonthSitemapName | PlaceSitemapName,
  now: Date,
): Promise<readonly SitemapAddress[]> {
  return name.kind === 'articles' ? listMonth(db, name, now) : listPart(db, name, now);
}

/** Read in batches, so that those who ask for pages meanwhile need not wait for the whole month. */
const BATCH = 250;

async function listMonth(
  db: Reader,
  { year, month, part }: MonthSitemapName,
  now: Date,
): Promise<readonly SitemapAddress[]> {
  const span = toInstants({ year, month }, config().timeZone);
  if (!span) return [];
  const offset = (part - 1) * SITEMAP_SIZE;
  // The oldest first: a new article moves no other from one part to the next.
  const ids = await listToldIds(db, { ...span, now, order: 'oldest-first', limit: SITEMAP_SIZE, offset });
  const addresses: SitemapAddress[] = [];
  for (const batch of inSlices(ids, BATCH)) {
    const imageUrls = await listImageUrls(db, batch);
    for (const article of await listToldArticles(db, batch)) {
      addresses.push({ ...toAddress(article), imageUrls: imageUrls.get(article.id) ?? [] });
    }
    await otherRequests();
  }
  return addresses;
}

async function listPart(
  db: Reader,
  { kind, part }: PlaceSitemapName,
  now: Date,
): Promise<readonly SitemapAddress[]> {
  const [start, end] = [(part - 1) * SITEMAP_SIZE, part * SITEMAP_SIZE];
  const addresses: SitemapAddress[] = [];
  let before = 0;
  for await (const batch of listPlaces(db, kind, now)) {
    const wanted = batch.slice(Math.max(0, start - before), Math.max(0, end - before));
    addresses.push(...wanted.map(({ path, modifiedAt }) => ({ url: toUrl(path), modifiedAt })));
    before += batch.length;
    if (before >= end) break;
  }
  return addresses;
}

/** The articles of a news sitemap, the newest first. */
export async function listNews(
  db: Reader,
  { part }: NewsSitemapName,
  now: Date,
): Promise<readonly NewsAddress[]> {
  const ids = await listToldIds(db, {
    ...findNewsWindow(now),
    now,
    order: 'newest-first',
    limit: NEWS_SITEMAP_SIZE,
    offset: (part - 1) * NEWS_SITEMAP_SIZE,
  });
  const articles = await listToldArticles(db, ids);
  return articles.map(article => ({
    ...toAddress(article),
    headline: article.headline,
    publishedAt: article.publishedAt,
  }));
}

function toAddress(article: ToldArticle) {
  const { slug, categorySlug, publishedAt, updatedAt = publishedAt } = article;
  return { url: toUrl(articlePath({ slug, category: { slug: categorySlug } })), modifiedAt: updatedAt };
}

function toUrl(path: string): string {
  return absoluteUrl(siteIdentity().url, path);
}
