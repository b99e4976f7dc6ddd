import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Transaction } from '#db/client.ts';
import { queueRelated, saveRelated } from '#db/mutations/related-lists.ts';
import { findRelatedDate, findRelatedList, listRelatedBacklog } from '#db/queries/related-lists.ts';
import { dossierArticles, dossiers } from '#db/schema/dossiers.ts';
import { transact } from '#db/transact.ts';
import { findArticleView } from '#lib/content/article-view.ts';
import { resolveAddress } from '#lib/content/resolve-address.ts';
import type { Body } from '#lib/domain/body.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { publishArticle } from '#lib/newsroom/publish-article.ts';
import { relateDue } from '#lib/newsroom/relate-articles.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';
import {
  importedArticle,
  importedBatch,
  importedTopic,
  minutesBefore,
  NOW,
} from '../../support/imported-batch.ts';

const DAM = 'Le barrage de Bouregreg a rouvert ses vannes après la crue du fleuve, a dit l’agence du bassin.';
const DAM_TOO =
  'La crue du fleuve inquiète en aval : le barrage de Bouregreg déborde, selon l’agence du bassin.';
const CHESS = 'La joueuse d’échecs a gagné le tournoi de Salé en neuf parties, sans en perdre une seule.';

describe('the work of relating', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('does as much as its part of a second allows where nobody else wants the machine', async () => {
    const paper = await createPaper(others(25, []));
    processorShare(1);
    expect(await relateDue(paper.reader, paper.writer, NOW)).toBe(25);
  });

  it('does a slice where it has to share the machine with those who make pages', async () => {
    const paper = await createPaper(others(25, []));
    processorShare(0.5);
    expect(await relateDue(paper.reader, paper.writer, NOW)).toBe(10);
  });
});

describe('what to read after an article', () => {
  it('is of its dossier, then on its rare topics, then in its words; each with its reason', async () => {
    const paper = await createPaper([
      about('lu', DAM, { topicKeys: ['bouregreg', 'maroc'] }),
      about('crue', DAM_TOO),
      about('pont', CHESS, { topicKeys: ['bouregreg'] }),
      about('serie', CHESS),
      ...others(30, ['maroc']),
    ]);
    await transact(paper.writer, tx => fileInDossier(tx, 'Les fleuves', [1, 4]));
    await relateAll(paper, NOW);
    expect(await related(paper, 'lu')).toEqual([
      ['serie', { kind: 'dossier', name: 'Les fleuves' }],
      ['pont', { kind: 'topic', name: 'Sujet bouregreg' }],
      ['crue', { kind: 'text' }],
      ['autre-30', { kind: 'topic', name: 'Sujet maroc' }],
    ]);
  });

  it('has the rarer topics first, and of two with the same the nearer in time', async () => {
    const paper = await createPaper([
      about('lu', CHESS, { topicKeys: ['bouregreg', 'eau'] }),
      about('ancien', DAM, { topicKeys: ['eau'], publishedAt: minutesBefore(3 * YEAR) }),
      about('recent', DAM, { topicKeys: ['eau'], publishedAt: minutesBefore(90) }),
      about('rare', DAM, { topicKeys: ['bouregreg'] }),
      about('deux', DAM, { topicKeys: ['bouregreg', 'eau'], publishedAt: minutesBefore(YEAR) }),
      ...others(40, []),
    ]);
    await relateAll(paper, NOW);
    expect(await slugs(paper, 'lu')).toEqual(['deux', 'rare', 'recent', 'ancien']);
  });

  it('is never what its text links to, be it by a former address or from the mobile edition', async () => {
    const linked = [
      '/sport/a',
      '/m/sport/b#p-1',
      'https://ancien.example/2026/02/c/amp/',
      '/?p=12&utm_source=x',
    ];
    const paper = await createPaper([
      about('lu', DAM, { body: linking(linked), topicKeys: ['eau'] }),
      about('a', DAM_TOO, { topicKeys: ['eau'] }),
      about('b', DAM_TOO, { topicKeys: ['eau'] }),
      about('nouveau-c', DAM_TOO, { topicKeys: ['eau'], oldAddresses: ['/2026/02/c/'] }),
      about('d', DAM_TOO, { topicKeys: ['eau'], oldAddresses: ['/?p=12'] }),
      about('libre', DAM_TOO, { topicKeys: ['eau'] }),
    ]);
    // Before anybody looked, and after.
    expect(await slugs(paper, 'lu')).toEqual(['libre']);
    await relateAll(paper, NOW);
    expect(await slugs(paper, 'lu')).toEqual(['libre']);
  });

  it('has two of one feed at most, and as many of the newsroom’s own as there are', async () => {
    const paper = await createPaper([
      about('lu', DAM, { topicKeys: ['eau'] }),
      about('a', DAM_TOO),
      about('b', DAM_TOO),
      ...others(60, []),
    ]);
    const agency = Array.from({ length: 5 }, (_, index) =>
      about(`depeche-${index}`, DAM_TOO, { topicKeys: ['eau'] }),
    );
    await applyImport(paper.writer, {
      source: 'feed:https://agence.example',
      batch: importedBatch(agency, { topics: [importedTopic('eau')] }),
      now: NOW,
    });
    await relateAll(paper, NOW);
    const found = await slugs(paper, 'lu');
    expect(found.filter(slug => slug.startsWith('depeche'))).toHaveLength(2);
    expect(found.filter(slug => !slug.startsWith('depeche')).toSorted()).toEqual(['a', 'b']);
    expect((await slugs(paper, 'depeche-1')).filter(slug => slug.startsWith('depeche'))).toHaveLength(2);
  });

  it('loses what is withdrawn at once, for others', async () => {
    const paper = await createPaper([
      about('lu', DAM),
      ...['a', 'b', 'c', 'd', 'e'].map(key => about(key, DAM_TOO)),
      ...others(30, []),
    ]);
    await relateAll(paper, NOW);
    const [first = '', ...rest] = await slugs(paper, 'lu');
    await withdrawArticle(paper.writer, { slug: first, now: NOW });
    expect((await slugs(paper, 'lu')).slice(0, 3)).toEqual(rest);
    expect(await slugs(paper, 'lu')).toHaveLength(4);
  });

  it('is made when it is published, for it and for those that it is related to', async () => {
    const paper = await createPaper([
      about('a', DAM),
      about('b', DAM_TOO, { state: 'draft' }),
      ...others(30, []),
    ]);
    await relateAll(paper, NOW);
    expect(await listRelatedBacklog(paper.reader, { limit: 9 })).toEqual([]);
    expect(await slugs(paper, 'a')).not.toContain('b');
    const later = new Date(NOW.getTime() + 60_000);
    await transact(paper.writer, tx => queueRelated(tx, { articleIds: [1, 9], priority: 'rest' }));
    await publishArticle(paper.writer, { slug: 'b', now: later });
    expect(await listRelatedBacklog(paper.reader, { limit: 9 })).toEqual([2, 9, 1]);
    await relateAll(paper, later);
    expect(await slugs(paper, 'b', later)).toContain('a');
    expect((await slugs(paper, 'a', later))[0]).toBe('b');
  });

  it('moves no revision, and is known by its instant to the page that shows it', async () => {
    const paper = await createPaper([about('lu', DAM), about('a', DAM_TOO)]);
    const before = await resolveAddress(paper.reader, '/sport/lu', NOW);
    expect(before).toMatchObject({ articleId: 1, sideListAt: new Date(0) });
    await relateAll(paper, NOW);
    expect(await resolveAddress(paper.reader, '/sport/lu', NOW)).toEqual({ ...before, sideListAt: NOW });
  });

  it('waits for an article that changed while it was looked for', async () => {
    const paper = await createPaper([about('lu', DAM), about('a', DAM_TOO)]);
    const found = [{ articleId: 1, revision: 0, links: [] }];
    await transact(paper.writer, tx => saveRelated(tx, { found, computedAt: NOW }));
    expect(await findRelatedDate(paper.reader, { articleId: 1 })).toBeUndefined();
    expect(await listRelatedBacklog(paper.reader, { limit: 9 })).toHaveLength(2);
    await relateAll(paper, NOW);
    expect(await findRelatedDate(paper.reader, { articleId: 1 })).toEqual(NOW);
  });

  it('keeps no other waiting when it cannot be found', async () => {
    const paper = await createPaper([about('lu', DAM), about('a', DAM_TOO)]);
    paper.writer.client.exec(
      `update articles set body = '{"type":"body","children":[{"type":"?"}]}' where id = 2`,
    );
    await relateAll(paper, NOW);
    expect(await listRelatedBacklog(paper.reader, { limit: 9 })).toEqual([]);
    expect(await findRelatedList(paper.reader, { articleId: 1 })).toMatchObject({
      links: [{ articleId: 2 }],
    });
  });

  it('takes what nobody writes, and an article without a word', async () => {
    const strange = '\u0000 " OR * NEAR(" \ud800 — "" ’’ ﷺ';
    const paper = await createPaper([
      about('lu', strange, {
        headline: strange,
        body: linking(['//', 'http://[', '/%E0%A4%A', 'mailto:a@b.c', '#x']),
      }),
      importedArticle('vide', { headline: '—', body: { type: 'body', children: [] }, topicKeys: [] }),
      about('a', DAM),
    ]);
    await relateAll(paper, NOW);
    expect(await listRelatedBacklog(paper.reader, { limit: 9 })).toEqual([]);
    expect((await slugs(paper, 'lu')).toSorted()).toEqual(['a', 'vide']);
  });
});

const YEAR = 365 * 24 * 60;

function about(key: string, text: string, more: Partial<ImportedArticle> = {}): ImportedArticle {
  const body: Body = {
    type: 'body',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  };
  return importedArticle(key, { headline: text.slice(0, 40), body, topicKeys: [], ...more });
}

function linking(urls: readonly string[]): Body {
  const links = urls.map(url => ({ type: 'link', url, children: [{ type: 'text', value: DAM }] }) as const);
  return {
    type: 'body',
    children: [
      {
        type: 'list',
        ordered: false,
        children: [{ type: 'listItem', children: [{ type: 'paragraph', children: links }] }],
      },
    ],
  };
}

/** Articles of nothing in particular, older than the rest, so that a word or a topic can be rare. */
function others(count: number, topicKeys: readonly string[]): readonly ImportedArticle[] {
  return Array.from({ length: count }, (_, index) =>
    about(`autre-${index + 1}`, `Rien de neuf au marché numéro ${index}`, {
      topicKeys,
      publishedAt: minutesBefore(2000 - index),
    }),
  );
}

async function createPaper(articles: readonly ImportedArticle[]): Promise<TestDatabase> {
  const database = await createDatabase();
  const topics = ['maroc', 'eau', 'bouregreg'].map(key => importedTopic(key));
  await applyImport(database.writer, {
    source: 'essai',
    batch: importedBatch(articles, { topics }),
    now: NOW,
  });
  return database;
}

/** What of the time that goes by this process has a processor, in a clock that goes a millisecond each time it is read. */
function processorShare(share: number): void {
  let clockMs = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => ++clockMs);
  vi.spyOn(process, 'cpuUsage').mockImplementation(before => {
    const user = clockMs * 1000 * share;
    return before ? { user: user - before.user, system: 0 } : { user, system: 0 };
  });
}

/** However many seconds it takes. */
async function relateAll({ reader, writer }: TestDatabase, now: Date): Promise<void> {
  while ((await relateDue(reader, writer, now)) > 0);
}

async function fileInDossier(tx: Transaction, title: string, articleIds: readonly number[]): Promise<void> {
  await tx.insert(dossiers).values({ id: 1, slug: 'fleuves', title, revision: 1 });
  await tx
    .insert(dossierArticles)
    .values(articleIds.map((articleId, position) => ({ dossierId: 1, articleId, position })));
}

async function related({ reader }: TestDatabase, slug: string, now = NOW) {
  const view = await findArticleView(reader, { slug, now });
  return view?.related.map(({ article, reason }) => [article.slug, reason] as const) ?? [];
}

async function slugs(paper: TestDatabase, slug: string, now = NOW): Promise<readonly string[]> {
  return (await related(paper, slug, now)).map(([found]) => found);
}
