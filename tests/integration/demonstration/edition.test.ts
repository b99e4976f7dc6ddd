import { asc, desc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { articles } from '#db/schema/articles.ts';
import { authors } from '#db/schema/authors.ts';
import { categories } from '#db/schema/categories.ts';
import { leadPictures } from '#db/schema/lead-pictures.ts';
import { media } from '#db/schema/media.ts';
import { pages } from '#db/schema/pages.ts';
import { topics } from '#db/schema/topics.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import type { Body } from '#lib/domain/body.ts';
import { loadDemonstration } from '#lib/import/load-demonstration.ts';
import { articlePath, pagePath } from '#lib/urls.ts';
import { createDatabase, createFolder } from '../../support/database.ts';
import { findFrenchFaults } from '../../support/french-faults.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The edition as readers get it, newest first; loaded once. */
let edition: ReturnType<typeof load> | undefined;
const requireEdition = () => {
  edition ??= load();
  return edition;
};

async function load() {
  const { reader, writer } = await createDatabase();
  const report = await loadDemonstration({
    writer,
    timeZone: 'Africa/Casablanca',
    now: NOW,
    isForUntouchedOnly: true,
    mediaFolder: await createFolder(),
  });
  const ofArticles = await reader
    .select()
    .from(articles)
    .innerJoin(categories, eq(categories.id, articles.categoryId))
    .orderBy(desc(articles.publishedAt));
  const found = ofArticles.map(({ articles: article, categories: category }) => ({
    ...article,
    category,
    ageMs: NOW.getTime() - (article.publishedAt?.getTime() ?? 0),
  }));
  const described = [
    ...(await reader.select().from(authors)),
    ...(await reader.select().from(categories).orderBy(asc(categories.position))),
    ...(await reader.select().from(topics)),
  ];
  return {
    report,
    articles: found,
    pages: await reader.select().from(pages),
    described,
    leads: (await reader.select().from(leadPictures)).map(({ picture }) => picture),
    pictures: await reader.select().from(media),
  };
}

/** Of its text; a table's cells are parted by tabs. */
function listLines(body: Body): readonly string[] {
  return renderBodyText(body).split(/[\n\t]/);
}

function countYounger(all: readonly { readonly ageMs: number }[], ageMs: number): number {
  return all.filter(article => article.ageMs <= ageMs).length;
}

describe('the demonstration edition', () => {
  it('is imported without a repair, a fault or anything left out', async () => {
    const { report } = await requireEdition();
    expect(report).toMatchObject({ repairs: [], bodyFaults: [] });
    expect(report.leftOut).toEqual([]);
    expect(report.found).toMatchObject({ category: 8, author: 6, topic: 20, page: 4, dossier: 2 });
    expect(report.found.article).toBeGreaterThanOrEqual(40);
  });

  it('comes with every picture that its texts show, each with the point that its cuts keep', async () => {
    const { leads, pictures } = await requireEdition();
    const kept = new Map(pictures.map(({ source, focus }) => [source, focus]));
    expect(leads.length).toBeGreaterThan(15);
    expect(leads.filter(({ source }) => !kept.has(source))).toEqual([]);
    expect(leads.filter(({ source }) => kept.get(source)).length).toBeGreaterThan(10);
    expect(pictures).toHaveLength(26);
  });

  it('has articles of 250 to 800 words, signed, with a standfirst and a topic', async () => {
    const edition = await requireEdition();
    const odd = edition.articles.filter(
      ({ wordCount, standfirst, state }) =>
        wordCount < 250 || wordCount > 800 || !standfirst || state !== 'published',
    );
    expect(odd.map(({ slug, wordCount }) => `${slug}: ${wordCount} words`)).toEqual([]);
  });

  it('describes each of its authors, categories and topics', async () => {
    const { described } = await requireEdition();
    expect(described.filter(({ description }) => !description).map(({ slug }) => slug)).toEqual([]);
  });

  it('breaks no rule of French typography', async () => {
    const edition = await requireEdition();
    const texts = [
      ...edition.articles.flatMap(({ headline, kicker, standfirst, body }) => [
        headline,
        kicker,
        standfirst,
        ...listLines(body),
      ]),
      ...edition.pages.flatMap(({ title, body }) => [title, ...listLines(body)]),
      ...edition.described.flatMap(({ name, description }) => [name, description]),
    ];
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.flatMap(text => findFrenchFaults(text ?? ''))).toEqual([]);
  });

  it('links to addresses of its own', async () => {
    const edition = await requireEdition();
    const own = new Set([
      ...edition.articles.map(articlePath),
      ...edition.pages.map(({ slug }) => pagePath(slug)),
    ]);
    const bodies = JSON.stringify([...edition.articles, ...edition.pages].map(({ body }) => body));
    const links = [...bodies.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);
    expect(links.length).toBeGreaterThan(25);
    // A note is on its article's own page.
    const strays = links.filter(link => !own.has(link) && !/^#(p|note)-\d+$/.test(link));
    expect(strays).toEqual([]);
  });

  it('looks alive: new today, this week, this month, and long ago', async () => {
    const { articles: all } = await requireEdition();
    expect(all[0]?.ageMs).toBe(40 * 60_000);
    expect(countYounger(all, 12 * HOUR_MS)).toBe(6);
    expect(countYounger(all, 3 * DAY_MS)).toBe(14);
    expect(countYounger(all, 21 * DAY_MS)).toBe(34);
    expect(all.length - countYounger(all, 366 * DAY_MS)).toBe(3);
    expect(all.length - countYounger(all, 2 * 366 * DAY_MS)).toBe(2);
    expect(all.filter(({ updatedAt }) => updatedAt)).toHaveLength(5);
    expect(all.filter(({ pinnedAt }) => pinnedAt)).toHaveLength(1);
  });

  it('follows no article with another of its category', async () => {
    const { articles: all } = await requireEdition();
    const same = all.filter(({ category }, index) => category.id === all[index + 1]?.category.id);
    expect(same.map(({ slug }) => slug)).toEqual([]);
  });
});
