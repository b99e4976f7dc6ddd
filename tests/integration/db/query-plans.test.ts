import { asc, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Reader } from '#db/client.ts';
import { listDueAnnouncements, listFeedSubjects } from '#db/queries/announcements.ts';
import {
  countSpans,
  findDateBounds,
  findDatesAround,
  hasArticlesBetween,
  listArticlesBetween,
} from '#db/queries/archives.ts';
import { listFeedsOf } from '#db/queries/article-feeds.ts';
import { listArticleOrigins } from '#db/queries/article-origins.ts';
import { findLastArticleId, listArticleSources } from '#db/queries/article-sources.ts';
import { findSummaries, listSummaries } from '#db/queries/article-summaries.ts';
import { listCategoriesOf, listMostViewed } from '#db/queries/article-views.ts';
import {
  countCategoryArticles,
  findArticle,
  findArticleAddress,
  findNextPublication,
  listCategoryArticles,
  listLatestArticles,
  listNewestInCategory,
  listPinnedArticles,
} from '#db/queries/articles.ts';
import { countAuthorArticles, findAuthor, listAuthorArticles, listAuthors } from '#db/queries/authors.ts';
import { listBodies } from '#db/queries/bodies.ts';
import { findCategory, listCategories, listCategoryTree } from '#db/queries/categories.ts';
import { findCoverState } from '#db/queries/covers.ts';
import { findDaysChange } from '#db/queries/day-changes.ts';
import {
  findDossier,
  hasDossiers,
  listDossierArticles,
  listDossierPlaces,
  listDossiers,
} from '#db/queries/dossiers.ts';
import { listDueArticles } from '#db/queries/due-articles.ts';
import { listFeedArticles } from '#db/queries/feed-articles.ts';
import { findFeedIdentity } from '#db/queries/feed-identity.ts';
import { countFeedArticles, findFeedSubject, listFeedIds } from '#db/queries/feed-lists.ts';
import { isAnyFiled } from '#db/queries/filed-articles.ts';
import { listIllustratedArticles, listIllustratedPages } from '#db/queries/illustrated-texts.ts';
import { isImported, listImportKeys, listImportRecords } from '#db/queries/import-records.ts';
import { listImportedAddresses, listImportedPages } from '#db/queries/imported-addresses.ts';
import { listImportedArticles } from '#db/queries/imported-articles.ts';
import { listKeptFiles } from '#db/queries/kept-files.ts';
import { listLinkedIds } from '#db/queries/linked-articles.ts';
import { listSizes } from '#db/queries/list-sizes.ts';
import { listingsOver } from '#db/queries/listings-over.ts';
import { findMostRead, findMostReadDate } from '#db/queries/most-read.ts';
import { listNamedSubjects } from '#db/queries/named-subjects.ts';
import { findNeighbourIds } from '#db/queries/neighbours.ts';
import { listOwnAddresses } from '#db/queries/own-addresses.ts';
import { findPage, listPageDates, listPages } from '#db/queries/pages.ts';
import { listDossierTitles, listTopicNames } from '#db/queries/reason-names.ts';
import { findRedirect } from '#db/queries/redirects.ts';
import { listInSameCategory, listOnSameTopics } from '#db/queries/related-articles.ts';
import {
  findArticleToRelate,
  listDossierMates,
  listOnTopicAround,
  listTopicSizes,
  listVisibleDates,
} from '#db/queries/related-candidates.ts';
import { findRelatedDate, findRelatedList, listRelatedBacklog } from '#db/queries/related-lists.ts';
import { findLastChange, readRevision } from '#db/queries/revision.ts';
import {
  countSearchMatches,
  listAnswering,
  listAuthorsOf,
  listScores,
  listSearchMatches,
} from '#db/queries/search-articles.ts';
import { hasSearchBacklog, listSearchBacklog } from '#db/queries/search-backlog.ts';
import { listWordsLike, listWordsStarting } from '#db/queries/search-words.ts';
import {
  holdsPictures,
  listIllustrations,
  listToldArticles,
  listToldIds,
  measureSpans,
} from '#db/queries/sitemap-articles.ts';
import { isSlugTaken, listSlugs, listTakenSlugs } from '#db/queries/slugs.ts';
import { findStoredArticle, listArticlePlaces } from '#db/queries/stored-articles.ts';
import {
  findStoredEnclosure,
  findUploadedEnclosure,
  listStoredEnclosures,
} from '#db/queries/stored-enclosures.ts';
import { findStoredPicture, findUploadedPicture, listStoredPictures } from '#db/queries/stored-pictures.ts';
import { countWithTerms, listNearest } from '#db/queries/term-search.ts';
import {
  countTopicArticles,
  findTopic,
  listCurrentTopics,
  listTopicArticles,
  listTopics,
} from '#db/queries/topics.ts';
import { listVisibleIds } from '#db/queries/visible-ids.ts';
import { articles } from '#db/schema/articles.ts';
import type { FeedSubject } from '#lib/domain/feed.ts';
import type { TermQuery } from '#lib/domain/search.ts';
import { NOW } from '../../support/imported-batch.ts';
import { listExports } from '../../support/list-exports.ts';
import { listPlanFaults } from '../../support/query-plans.ts';

const QUERY: TermQuery = { all: [[['titr'], ['text']]], none: [['port']] };
const page = { now: NOW, page: 1, pageSize: 9 };
const list = { now: NOW, limit: 9 };
const SPAN = { from: new Date('2026-02-01'), to: new Date('2026-03-01'), now: NOW };

const FEED_SUBJECTS: readonly FeedSubject[] = [
  { kind: 'site' },
  { kind: 'category', slug: 'sport' },
  { kind: 'author', slug: 'amina' },
  { kind: 'topic', slug: 'maroc' },
];

const CALLS: Readonly<Record<string, (db: Reader) => Promise<unknown>>> = {
  findArticle: db => findArticle(db, { slug: 'a', now: NOW }),
  findArticleAddress: db => findArticleAddress(db, { slug: 'a', now: NOW }),
  findCoverState: db => findCoverState(db, { articleId: 1, now: NOW }),
  findNextPublication: db => findNextPublication(db, { now: NOW }),
  listDueArticles: db => listDueArticles(db, list),
  listCategoryArticles: db => listCategoryArticles(db, { slug: 'sport', ...page }),
  listNewestInCategory: db => listNewestInCategory(db, { ...list, slug: 'sport' }),
  countCategoryArticles: db => countCategoryArticles(db, { slug: 'sport', now: NOW }),
  listAuthorArticles: db => listAuthorArticles(db, { slug: 'amina', ...page }),
  listTopicArticles: db => listTopicArticles(db, { slug: 'maroc', ...page }),
  listLatestArticles: db => listLatestArticles(db, { ...list, offset: 1 }),
  listPinnedArticles: db => listPinnedArticles(db, list),
  findSummaries: db => findSummaries(db, [1, 2]),
  listSummaries: db => listSummaries(db, [1, 2]),
  findNeighbourIds: db => findNeighbourIds(db, { articleId: 2, now: NOW }),
  findCategory: db => findCategory(db, { slug: 'sport' }),
  listCategories: db => listCategories(db, list),
  listCategoryTree: db => listCategoryTree(db, list),
  findAuthor: db => findAuthor(db, { slug: 'amina' }),
  countAuthorArticles: db => countAuthorArticles(db, { slug: 'amina', now: NOW }),
  listAuthors: db => listAuthors(db, page),
  findTopic: db => findTopic(db, { slug: 'maroc' }),
  countTopicArticles: db => countTopicArticles(db, { slug: 'maroc', now: NOW }),
  listNamedSubjects: db => listNamedSubjects(db, { nameKey: 'nom', now: NOW, limit: 9 }),
  listTopics: db => listTopics(db, page),
  listCurrentTopics: db => listCurrentTopics(db, { ...list, since: SPAN.from, articleCount: 9 }),
  findDossier: db => findDossier(db, { slug: 'serie', now: NOW }),
  hasDossiers: db => hasDossiers(db, { now: NOW }),
  listDossiers: db => listDossiers(db, { ...list, afterSlug: 'a' }),
  listDossierArticles: db => listDossierArticles(db, { slug: 'serie', now: NOW }),
  listDossierPlaces: db => listDossierPlaces(db, { articleId: 1, now: NOW }),
  listOnSameTopics: db => listOnSameTopics(db, { articleId: 2, now: NOW }),
  listInSameCategory: db => listInSameCategory(db, { ...list, articleId: 2 }),
  findArticleToRelate: db => findArticleToRelate(db, { articleId: 2 }),
  listDossierMates: db => listDossierMates(db, { ...list, articleId: 2 }),
  listOnTopicAround: db => listOnTopicAround(db, { ...list, topicId: 1, articleId: 2, instant: NOW }),
  listTopicSizes: db => listTopicSizes(db, { articleId: 2, max: 9, limit: 9 }),
  listVisibleDates: db => listVisibleDates(db, { ids: [1, 2], now: NOW }),
  listVisibleIds: db => listVisibleIds(db, { ids: [1, 2], now: NOW }),
  findRelatedList: db => findRelatedList(db, { articleId: 2 }),
  findRelatedDate: db => findRelatedDate(db, { articleId: 2 }),
  listRelatedBacklog: db => listRelatedBacklog(db, { limit: 9 }),
  listLinkedIds: db => listLinkedIds(db, { slugs: ['a', 'b'], sources: ['/ancien', '/vieux'] }),
  listFeedsOf: db => listFeedsOf(db, { ids: [1, 2] }),
  listTopicNames: db => listTopicNames(db, { ids: [1, 2] }),
  listDossierTitles: db => listDossierTitles(db, { ids: [1, 2] }),
  listMostViewed: db => listMostViewed(db, { now: NOW, since: NOW, halfLifeMs: 9, viewsMin: 1, limit: 9 }),
  listCategoriesOf: db => listCategoriesOf(db, { articleIds: [1, 2] }),
  'findMostRead site': db => findMostRead(db, list),
  'findMostRead category': db => findMostRead(db, { ...list, categorySlug: 'sport' }),
  findMostReadDate: db => findMostReadDate(db, { now: NOW }),
  listArticlesBetween: db => listArticlesBetween(db, { ...SPAN, limit: 9 }),
  hasArticlesBetween: db => hasArticlesBetween(db, SPAN),
  countSpans: db => countSpans(db, { spans: [SPAN], now: NOW }),
  findDatesAround: db => findDatesAround(db, SPAN),
  findDateBounds: db => findDateBounds(db, { now: NOW }),
  listSearchMatches: db => listSearchMatches(db, { query: QUERY, ...list }),
  'listSearchMatches headlines': db => listSearchMatches(db, { query: QUERY, ...list, within: 'headline' }),
  'listSearchMatches of a category': db => listSearchMatches(db, { query: QUERY, ...list, categoryId: 1 }),
  'listSearchMatches of a long category': db =>
    listSearchMatches(db, { query: QUERY, ...list, categoryId: 1, listedMax: 0 }),
  'listSearchMatches of a long period': db =>
    listSearchMatches(db, { query: QUERY, ...SPAN, limit: 9, listedMax: 0 }),
  'listSearchMatches of an author': db =>
    listSearchMatches(db, { query: QUERY, ...SPAN, limit: 9, categoryId: 1, authorId: 1 }),
  'listSearchMatches of a period': db => listSearchMatches(db, { query: QUERY, ...SPAN, limit: 9 }),
  listScores: db => listScores(db, { query: QUERY, ids: [1, 2] }),
  listAnswering: db => listAnswering(db, { query: QUERY, ids: [1, 2] }),
  countSearchMatches: db => countSearchMatches(db, { query: QUERY, ...list }),
  listAuthorsOf: db => listAuthorsOf(db, { articleIds: [1, 2], limit: 9 }),
  listWordsStarting: db => listWordsStarting(db, { start: 'tit', limit: 9 }),
  listWordsLike: db =>
    listWordsLike(db, { beginning: 'ti', ending: 're', length: { from: 3, to: 7 }, limit: 9 }),
  listBodies: db => listBodies(db, [1, 2]),
  listSearchBacklog: db => listSearchBacklog(db, { limit: 9 }),
  hasSearchBacklog,
  listStoredPictures: db => listStoredPictures(db, { sources: ['/a.jpg', '/b.jpg'] }),
  findStoredPicture: db => findStoredPicture(db, { hash: 'ab' }),
  findUploadedPicture: db => findUploadedPicture(db, { uploadKey: '2016/08/a.jpg' }),
  listDueAnnouncements: db => listDueAnnouncements(db, { channel: 'websub', now: NOW, limit: 9 }),
  listFeedSubjects: db => listFeedSubjects(db, { articleIds: [1, 2] }),
  listIllustratedArticles: db => listIllustratedArticles(db, { afterId: 1, limit: 9 }),
  listIllustratedPages: db => listIllustratedPages(db, { afterId: 1, limit: 9 }),
  listKeptFiles: db => listKeptFiles(db, { kind: 'enclosure', afterId: 1, limit: 9 }),
  listStoredEnclosures: db => listStoredEnclosures(db, { sources: ['/a.pdf', '/b.pdf'] }),
  findStoredEnclosure: db => findStoredEnclosure(db, { hash: 'ab', fileName: 'a.pdf' }),
  findUploadedEnclosure: db => findUploadedEnclosure(db, { uploadKey: '2016/08/a.pdf' }),
  findFeedIdentity,
  'findFeedSubject category': db => findFeedSubject(db, { of: { kind: 'category', slug: 'sport' } }),
  'findFeedSubject author': db => findFeedSubject(db, { of: { kind: 'author', slug: 'amina' } }),
  'findFeedSubject topic': db => findFeedSubject(db, { of: { kind: 'topic', slug: 'maroc' } }),
  ...Object.fromEntries(
    FEED_SUBJECTS.flatMap(of => [
      [
        `listFeedIds ${of.kind}`,
        (db: Reader) => listFeedIds(db, { of, now: NOW, from: 'oldest', limit: 9, offset: 9 }),
      ],
      [`countFeedArticles ${of.kind}`, (db: Reader) => countFeedArticles(db, { of, now: NOW })],
    ]),
  ),
  'listFeedIds newest': db => listFeedIds(db, { of: { kind: 'site' }, now: NOW, from: 'newest', limit: 9 }),
  listFeedArticles: db => listFeedArticles(db, { ids: [1, 2] }),
  'findDaysChange since': db => findDaysChange(db, { from: NOW, to: NOW }),
  'findDaysChange until': db => findDaysChange(db, { to: NOW }),
  measureSpans: db => measureSpans(db, { spans: [SPAN], now: NOW }),
  listToldIds: db => listToldIds(db, { ...SPAN, order: 'newest-first', limit: 9, offset: 1 }),
  listToldArticles: db => listToldArticles(db, [1, 2]),
  listIllustrations: db => listIllustrations(db, [1, 2]),
  holdsPictures,
  'listSizes category': db => listSizes(db, { ...list, kind: 'category', afterSlug: '' }),
  'listSizes author': db => listSizes(db, { ...list, kind: 'author', afterSlug: 'a' }),
  'listSizes topic': db => listSizes(db, { ...list, kind: 'topic', afterSlug: 'a' }),
  listPageDates: db => listPageDates(db, { afterSlug: '', limit: 9 }),
  findLastChange,
  listPages: db => listPages(db, { limit: 9 }),
  findRedirect: db => findRedirect(db, { source: '/?p=1', now: NOW }),
  findPage: db => findPage(db, { slug: 'a-propos' }),
  readRevision,
  findStoredArticle: db => findStoredArticle(db, { slug: 'a' }),
  listArticlePlaces: db => listArticlePlaces(db, { ids: [1, 2] }),
  listSlugs: db => listSlugs(db, { kind: 'article', ids: [1, 2] }),
  listTakenSlugs: db => listTakenSlugs(db, { kind: 'page', slugs: ['a', 'b'] }),
  isSlugTaken: db => isSlugTaken(db, { kind: 'topic', slug: 'maroc' }),
  listOwnAddresses: db => listOwnAddresses(db, { addresses: ['/sport/a', '/sport'] }),
  isImported: db => isImported(db, { source: 'essai' }),
  isAnyFiled: db => isAnyFiled(db, { under: { kind: 'category', id: 1 }, articleIds: [1, 2] }),
  listImportKeys: db => listImportKeys(db, { source: 'essai', kind: 'topic', subjectId: 1 }),
  listImportRecords: db => listImportRecords(db, { source: 'essai', kind: 'article', keys: ['a', 'b'] }),
  listArticleOrigins: db => listArticleOrigins(db, { afterRecordId: 1, limit: 10 }),
  listArticleSources: db => listArticleSources(db, { afterId: 1, limit: 10 }),
  findLastArticleId,
  listImportedAddresses: db => listImportedAddresses(db, { source: 'essai', afterKey: 'a', limit: 10 }),
  listImportedPages: db => listImportedPages(db, { source: 'essai', afterKey: 'a', limit: 10 }),
  listImportedArticles: db => listImportedArticles(db, { source: 'essai', keys: ['a', 'b'] }),
  listingsOver: db => listingsOver(db)([1]),
  countWithTerms: db => countWithTerms(db, { terms: ['port', 'quai'], max: 9 }),
  listNearest: db => listNearest(db, { terms: ['port', 'quai'], limit: 9 }),
};

/** Called by those above, or without a statement of its own. */
const PARTS = [
  'PICTURE_LOOK',
  'findArticleTarget',
  'countListed',
  'isVisible',
  'limitSearch',
  'listAncestors',
  'listLineage',
  'listPage',
  'omitNulls',
];

describe('every query of db/queries', () => {
  it('is among those looked at here', async () => {
    const called = new Set([...Object.keys(CALLS).map(name => name.split(' ')[0]), ...PARTS]);
    expect((await listExports('db/queries')).filter(name => !called.has(name))).toEqual([]);
  });

  it.each(Object.entries(CALLS))('finds its rows by an index: %s', async (_, call) => {
    expect(await listPlanFaults(call)).toEqual([]);
  });
});

describe('a query without an index', () => {
  it.each<[string, (db: Reader) => Promise<unknown>]>([
    ['SCAN', db => db.select({ id: articles.id }).from(articles).where(sql`${articles.headline} = 'a'`)],
    [
      'USE TEMP B-TREE FOR ORDER BY',
      db => db.select({ id: articles.id }).from(articles).orderBy(asc(articles.headline)).limit(1),
    ],
  ])('is found: %s', async (fault, planted) => {
    expect(await listPlanFaults(planted)).toContainEqual(expect.stringContaining(fault));
  });
});
