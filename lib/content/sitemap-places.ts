import type { Reader } from '#db/client.ts';
import { countSpans, findDateBounds } from '#db/queries/archives.ts';
import { listAuthors } from '#db/queries/authors.ts';
import { listDossiers } from '#db/queries/dossiers.ts';
import { listSizes } from '#db/queries/list-sizes.ts';
import { listPageDates } from '#db/queries/pages.ts';
import { listTopics } from '#db/queries/topics.ts';
import { config } from '#lib/config.ts';
import { listParts, type Period, toInstants } from '#lib/domain/period.ts';
import type { PlaceSitemap } from '#lib/domain/sitemap.ts';
import {
  archivePath,
  archivesPath,
  authorPath,
  authorsPath,
  categoryPath,
  dossierPath,
  dossiersPath,
  feedsPath,
  frontPath,
  pagePath,
  sitePlanPath,
  topicPath,
  topicsPath,
} from '#lib/urls.ts';
import { dayOf } from './day-of.ts';
import { INDEX_PAGE_SIZE, LIST_PAGE_SIZE } from './page-sizes.ts';

/** A page that is no article. */
export interface Place {
  readonly path: string;
  /** Only where the page itself has a date. */
  readonly modifiedAt?: Date;
}

/** Some places at a time, in an order that stays: whoever wants a part of them counts. */
type Places = AsyncGenerator<readonly Place[]>;

type ListPlaces = (db: Reader, now: Date) => Places;

const BATCH = 500;

/** The places of each sitemap, a batch at a time, so that a hundred thousand topics are never all in memory. */
export function listPlaces(db: Reader, kind: PlaceSitemap, now: Date): Places {
  return PLACES[kind](db, now);
}

const PLACES: Readonly<Record<PlaceSitemap, ListPlaces>> = {
  pages: listFixedPlaces,
  rubriques: (db, now) => listListPages(db, { kind: 'category', pathOf: categoryPath, now }),
  sujets: (db, now) => listListPages(db, { kind: 'topic', pathOf: topicPath, now }),
  dossiers: listDossierPages,
  auteurs: (db, now) => listListPages(db, { kind: 'author', pathOf: authorPath, now }),
  archives: listArchivePlaces,
};

async function* listFixedPlaces(db: Reader, now: Date): Places {
  const authorPages = await listAuthors(db, { now, page: 1, pageSize: INDEX_PAGE_SIZE });
  const topicPages = await listTopics(db, { now, page: 1, pageSize: INDEX_PAGE_SIZE });
  yield [
    frontPath(),
    ...toNumbered(authorsPath, authorPages.count),
    ...toNumbered(topicsPath, topicPages.count),
    sitePlanPath(),
    feedsPath(),
  ].map(path => ({ path }));
  let afterSlug = '';
  for (;;) {
    const pages = await listPageDates(db, { afterSlug, limit: BATCH });
    yield pages.map(({ slug, updatedAt }) => ({ path: pagePath(slug), modifiedAt: updatedAt }));
    const last = pages.at(-1);
    if (!last) return;
    afterSlug = last.slug;
  }
}

interface ListKind {
  readonly kind: 'category' | 'author' | 'topic';
  readonly pathOf: (slug: string, pageNumber: number) => string;
  readonly now: Date;
}

/** Each page of each list that has an article: each has its own address, and is its own canonical one. */
async function* listListPages(db: Reader, { kind, pathOf, now }: ListKind): Places {
  let afterSlug = '';
  for (;;) {
    const lists = await listSizes(db, { kind, afterSlug, limit: BATCH, now });
    yield lists.flatMap(({ slug, articles }) =>
      toNumbered(number => pathOf(slug, number), Math.ceil(articles / LIST_PAGE_SIZE)).map(path => ({
        path,
      })),
    );
    const last = lists.at(-1);
    if (!last) return;
    afterSlug = last.slug;
  }
}

async function* listDossierPages(db: Reader, now: Date): Places {
  let afterSlug = '';
  for (;;) {
    const dossiers = await listDossiers(db, { now, limit: BATCH, afterSlug });
    const last = dossiers.at(-1);
    if (!last) return;
    const index = afterSlug === '' ? [{ path: dossiersPath() }] : [];
    yield [...index, ...dossiers.map(({ slug }) => ({ path: dossierPath(slug) }))];
    afterSlug = last.slug;
  }
}

async function* listArchivePlaces(db: Reader, now: Date): Places {
  yield [{ path: archivesPath() }];
  const bounds = await findDateBounds(db, { now });
  if (!bounds) return;
  for (let { year } = dayOf(bounds.oldest); year <= dayOf(bounds.newest).year; year++) {
    const periods = await listWrittenPeriods(db, year, now);
    yield periods.map(period => ({ path: archivePath(period) }));
  }
}

/** A year, its months and its days, as far as something was published in them. */
async function listWrittenPeriods(db: Reader, year: number, now: Date): Promise<readonly Period[]> {
  const months = await keepWritten(db, listParts({ year }), now);
  const days = await keepWritten(
    db,
    months.flatMap(({ month }) => (month === undefined ? [] : listParts({ year, month }))),
    now,
  );
  return months.length === 0 ? [] : [{ year }, ...months, ...days];
}

async function keepWritten(db: Reader, periods: readonly Period[], now: Date): Promise<readonly Period[]> {
  const spans = periods.flatMap(period => {
    const instants = toInstants(period, config().timeZone);
    return instants ? [{ period, ...instants }] : [];
  });
  const counted = await countSpans(db, { spans, now });
  return counted.filter(({ articles }) => articles > 0).map(({ period }) => period);
}

function toNumbered(pathOf: (number: number) => string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => pathOf(index + 1));
}
