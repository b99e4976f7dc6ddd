import type { Reader } from '#db/client.ts';
import { listToldArticles, listToldIds, measureSpans } from '#db/queries/sitemap-articles.ts';
import { config } from '#lib/config.ts';
import { toInstants } from '#lib/domain/period.ts';
import { PLACE_SITEMAPS, type SitemapName } from '#lib/domain/sitemap.ts';
import { listMonthSpans } from './month-spans.ts';
import { findNewsEnd, findNewsWindow } from './news-window.ts';
import { NEWS_SITEMAP_SIZE, SITEMAP_SIZE } from './page-sizes.ts';
import { listPlaces } from './sitemap-places.ts';

/** A sitemap that there is. */
export interface SitemapPart {
  readonly name: SitemapName;
  /** The last change of what it lists, and of what it listed, where that is known. */
  readonly modifiedAt?: Date | undefined;
}

/** All sitemaps, the ones with the newest articles first. */
export async function listSitemapParts(db: Reader, now: Date): Promise<readonly SitemapPart[]> {
  const news = await measureNews(db, now);
  const newsParts = toParts(Math.ceil(news.articles / NEWS_SITEMAP_SIZE));
  const places: SitemapPart[] = [];
  for (const kind of PLACE_SITEMAPS) {
    let count = 0;
    for await (const batch of listPlaces(db, kind, now)) count += batch.length;
    places.push(...toParts(Math.ceil(count / SITEMAP_SIZE)).map(part => ({ name: { kind, part } })));
  }
  return [
    ...newsParts.map(part => ({ name: { kind: 'news' as const, part }, modifiedAt: news.modifiedAt })),
    ...(await listMonthParts(db, now)),
    ...places,
  ];
}

async function listMonthParts(db: Reader, now: Date): Promise<readonly SitemapPart[]> {
  const parts: SitemapPart[] = [];
  for await (const spans of listMonthSpans(db, now)) {
    for (const { period, articles, modifiedAt } of await measureSpans(db, { spans, now })) {
      const { year, month = 1 } = period;
      const names = toParts(Math.ceil(articles / SITEMAP_SIZE));
      parts.push(
        ...names.map(part => ({ name: { kind: 'articles' as const, year, month, part }, modifiedAt })),
      );
    }
  }
  return parts.reverse();
}

/** Whether there is such a sitemap. That of the news is always there: it is empty on a quiet Sunday. */
export async function hasSitemap(db: Reader, name: SitemapName, now: Date): Promise<boolean> {
  const { kind, part } = name;
  switch (kind) {
    case 'news':
      return part === 1 || (await measureNews(db, now)).articles > (part - 1) * NEWS_SITEMAP_SIZE;
    case 'articles': {
      const span = toInstants({ year: name.year, month: name.month }, config().timeZone);
      const [measured] = span ? await measureSpans(db, { spans: [span], now }) : [];
      return measured !== undefined && measured.articles > (part - 1) * SITEMAP_SIZE;
    }
    default: {
      let count = 0;
      for await (const batch of listPlaces(db, kind, now)) {
        count += batch.length;
        if (count > (part - 1) * SITEMAP_SIZE) return true;
      }
      return false;
    }
  }
}

/** When the news change though nobody changes anything: the oldest of them grows too old. */
export async function findEndOfOldestNews(db: Reader, now: Date): Promise<Date | undefined> {
  const span = { ...findNewsWindow(now), now, limit: 1, offset: 0 };
  const ids = await listToldIds(db, { ...span, order: 'oldest-first' });
  const [oldest] = await listToldArticles(db, ids);
  return oldest && findNewsEnd(oldest.publishedAt);
}

/** What became too old changes no date. What became of it before does, for as long again, so that the date never goes back. */
async function measureNews(db: Reader, now: Date) {
  const { from, to } = findNewsWindow(now);
  const earlier = findNewsWindow(from).from;
  const [news, lately] = await measureSpans(db, {
    spans: [
      { from, to },
      { from: earlier, to },
    ],
    now,
  });
  return { articles: news?.articles ?? 0, modifiedAt: lately?.modifiedAt };
}

function toParts(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
