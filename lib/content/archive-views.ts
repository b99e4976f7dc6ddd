import type { Reader } from '#db/client.ts';
import {
  findDateBounds,
  findDatesAround,
  hasArticlesBetween,
  listArticlesBetween,
  listWrittenSpans,
} from '#db/queries/archives.ts';
import { config } from '#lib/config.ts';
import type { ArticleSummary } from '#lib/domain/article.ts';
import { listMonths, listParts, type Period, toInstants } from '#lib/domain/period.ts';
import type { Site } from '#lib/domain/site.ts';
import { dayOf } from './day-of.ts';
import { findSite } from './site.ts';

/** Articles shown of each month of a year, and of each day of a month; the rest is one address further. */
const ARTICLES_PER_PART = 5;
/** More than any newspaper publishes in a day: what stops us where an import gave thousands the same date. */
const ARTICLES_PER_DAY_MAX = 1000;
const YEARS_MAX = 100;

export interface ArchivesView {
  readonly site: Site;
  /** The newest first, each with the months that have an article, in order. */
  readonly years: readonly { readonly year: number; readonly months: readonly Period[] }[];
}

export interface ArchiveView {
  readonly site: Site;
  readonly period: Period;
  /** The months of a year or the days of a month, the newest first; empty for a day. */
  readonly parts: readonly ArchivePart[];
  /** Those of a day; empty for a longer period. */
  readonly articles: readonly ArticleSummary[];
  /** The nearest periods of the same length that have an article. */
  readonly before?: Period;
  readonly after?: Period;
}

export interface ArchivePart {
  readonly period: Period;
  readonly articles: readonly ArticleSummary[];
  /** There are more than those. */
  readonly hasMore: boolean;
}

export async function buildArchivesView(db: Reader, { now }: { readonly now: Date }): Promise<ArchivesView> {
  const months = await listWrittenSpans(db, { spans: await listMonthSpans(db, now), now });
  const byYear = Map.groupBy(months, ({ period }) => period.year);
  const years = [...byYear].map(([year, spans]) => ({ year, months: spans.map(({ period }) => period) }));
  return { site: await findSite(db, { now }), years: years.sort((a, b) => b.year - a.year) };
}

async function listMonthSpans(db: Reader, now: Date) {
  const bounds = await findDateBounds(db, { now });
  if (!bounds) return [];
  const to = dayOf(bounds.newest).year;
  return listMonths({ from: Math.max(dayOf(bounds.oldest).year, to - YEARS_MAX), to }, config().timeZone);
}

/** `undefined` for what is no date of the calendar, and for a period without an article. */
export async function findArchiveView(
  db: Reader,
  { period, now }: { readonly period: Period; readonly now: Date },
): Promise<ArchiveView | undefined> {
  const span = toInstants(period, config().timeZone);
  if (!span || !(await isWritten(db, period, now))) return undefined;
  const { before, after } = await findDatesAround(db, { ...span, now });
  const isDay = period.day !== undefined;
  return {
    site: await findSite(db, { now }),
    period,
    parts: isDay ? [] : await listWrittenParts(db, period, now),
    articles: isDay ? await listArticlesBetween(db, { ...span, now, limit: ARTICLES_PER_DAY_MAX }) : [],
    ...(before && { before: toPeriodLike(period, before) }),
    ...(after && { after: toPeriodLike(period, after) }),
  };
}

async function listWrittenParts(db: Reader, period: Period, now: Date): Promise<readonly ArchivePart[]> {
  const parts: ArchivePart[] = [];
  for (const part of listParts(period).toReversed()) {
    const span = toInstants(part, config().timeZone);
    const found = span ? await listArticlesBetween(db, { ...span, now, limit: ARTICLES_PER_PART + 1 }) : [];
    if (found.length === 0) continue;
    const hasMore = found.length > ARTICLES_PER_PART;
    parts.push({ period: part, articles: found.slice(0, ARTICLES_PER_PART), hasMore });
  }
  return parts;
}

async function isWritten(db: Reader, period: Period, now: Date): Promise<boolean> {
  const span = toInstants(period, config().timeZone);
  return span !== undefined && hasArticlesBetween(db, { ...span, now });
}

/** The period of an instant, as long as another. */
function toPeriodLike({ month, day }: Period, instant: Date): Period {
  const date = dayOf(instant);
  if (month === undefined) return { year: date.year };
  return day === undefined ? { year: date.year, month: date.month } : date;
}
