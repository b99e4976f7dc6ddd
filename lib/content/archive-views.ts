import type { Reader } from '#db/client.ts';
import { countSpans, findDatesAround, listArticlesBetween } from '#db/queries/archives.ts';
import { config } from '#lib/config.ts';
import type { ArchiveContent, ArchivePart, ArchiveYear } from '#lib/domain/archive.ts';
import { type CountedPeriod, listParts, type Period, toInstants } from '#lib/domain/period.ts';
import type { Site } from '#lib/domain/site.ts';
import { dayOf } from './day-of.ts';
import { listMonthSpans } from './month-spans.ts';
import { findSite } from './site.ts';

/** Articles shown of each month of a year, and of each day of a month; the rest is one address further. */
const ARTICLES_PER_PART = 5;
/** More than any newspaper publishes in a day: what stops us where an import gave thousands the same date. */
const ARTICLES_PER_DAY_MAX = 1000;

export interface ArchivesView {
  readonly site: Site;
  /** The newest first. */
  readonly years: readonly ArchiveYear[];
}

export interface ArchiveView extends ArchiveContent {
  readonly site: Site;
}

export async function buildArchivesView(db: Reader, { now }: { readonly now: Date }): Promise<ArchivesView> {
  const months: CountedPeriod[] = [];
  for await (const spans of listMonthSpans(db, now)) months.push(...(await listWritten(db, spans, now)));
  const byYear = Map.groupBy(months, ({ period }) => period.year);
  const years = [...byYear].map(([year, ofYear]) => ({ year, articles: sum(ofYear), months: ofYear }));
  return { site: await findSite(db, { now }), years: years.sort((a, b) => b.year - a.year) };
}

/** `undefined` for what is no date of the calendar, and for a period without an article. */
export async function findArchiveView(
  db: Reader,
  { period, now }: { readonly period: Period; readonly now: Date },
): Promise<ArchiveView | undefined> {
  const span = toInstants(period, config().timeZone);
  const [counted] = span ? await listWritten(db, [{ period, ...span }], now) : [];
  if (!span || !counted) return undefined;
  const { before, after } = await findDatesAround(db, { ...span, now });
  const isDay = period.day !== undefined;
  return {
    site: await findSite(db, { now }),
    period,
    count: counted.articles,
    parts: isDay ? [] : await listWrittenParts(db, period, now),
    articles: isDay ? await listArticlesBetween(db, { ...span, now, limit: ARTICLES_PER_DAY_MAX }) : [],
    ...(before && { before: toPeriodLike(period, before) }),
    ...(after && { after: toPeriodLike(period, after) }),
  };
}

interface PeriodSpan {
  readonly period: Period;
  readonly from: Date;
  readonly to: Date;
}

/** Those of some periods in which something was published. */
async function listWritten(
  db: Reader,
  spans: readonly PeriodSpan[],
  now: Date,
): Promise<readonly (PeriodSpan & CountedPeriod)[]> {
  return (await countSpans(db, { spans, now })).filter(({ articles }) => articles > 0);
}

async function listWrittenParts(db: Reader, whole: Period, now: Date): Promise<readonly ArchivePart[]> {
  const spans = listParts(whole).flatMap(period => {
    const span = toInstants(period, config().timeZone);
    return span ? [{ period, ...span }] : [];
  });
  const parts: ArchivePart[] = [];
  for (const { period, articles: count, from, to } of (await listWritten(db, spans, now)).toReversed()) {
    const articles = await listArticlesBetween(db, { from, to, now, limit: ARTICLES_PER_PART });
    parts.push({ period, count, articles });
  }
  return parts;
}

function sum(counted: readonly CountedPeriod[]): number {
  return counted.reduce((total, { articles }) => total + articles, 0);
}

/** The period of an instant, as long as another. */
function toPeriodLike({ month, day }: Period, instant: Date): Period {
  const date = dayOf(instant);
  if (month === undefined) return { year: date.year };
  return day === undefined ? { year: date.year, month: date.month } : date;
}
