import type Client from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Transaction } from '#db/client.ts';
import { createArticles } from '#db/mutations/create-articles.ts';
import { deleteImported } from '#db/mutations/delete-imported.ts';
import { dropRedirects } from '#db/mutations/drop-redirects.ts';
import { indexArticles } from '#db/mutations/index-articles.ts';
import { REVISION_PACE_MS } from '#db/mutations/parts/revision.ts';
import { relistInheritance } from '#db/mutations/relist-inheritance.ts';
import { renewEverything } from '#db/mutations/renew-everything.ts';
import { renewNameKeys } from '#db/mutations/renew-name-keys.ts';
import { saveArticle } from '#db/mutations/save-article.ts';
import { saveArticleBody } from '#db/mutations/save-article-body.ts';
import { saveAuthor } from '#db/mutations/save-author.ts';
import { saveCategory } from '#db/mutations/save-category.ts';
import { saveDossier } from '#db/mutations/save-dossier.ts';
import { saveEnclosures } from '#db/mutations/save-enclosures.ts';
import { saveFeedIdentity } from '#db/mutations/save-feed-identity.ts';
import { savePage } from '#db/mutations/save-page.ts';
import { savePictures } from '#db/mutations/save-pictures.ts';
import { saveRedirects } from '#db/mutations/save-redirects.ts';
import { saveTopic } from '#db/mutations/save-topic.ts';
import { setArticleState } from '#db/mutations/set-article-state.ts';
import { setPageState } from '#db/mutations/set-page-state.ts';
import { settleRevision } from '#db/mutations/settle-revision.ts';
import { readRevision } from '#db/queries/revision.ts';
import { authors } from '#db/schema/authors.ts';
import { transact } from '#db/transact.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';
import { enclosureToSave } from '../../support/enclosures.ts';
import { NOW } from '../../support/imported-batch.ts';
import { listExports } from '../../support/list-exports.ts';

type Mutation = (tx: Transaction) => Promise<unknown>;

const article = {
  slug: 'a',
  state: 'published',
  headline: 'A',
  bodyJson: '{"type":"body","children":[]}',
  bodySource: '',
  bodyFormat: 'html',
  wordCount: 0,
  terms: { headline: 'a', standfirst: '', body: '' },
  vocabulary: [],
  publishedAt: NOW,
  categoryIds: [1],
  authorIds: [1],
  topicIds: [1],
  now: NOW,
} as const;

const page = {
  state: 'published',
  title: 'B',
  body: { type: 'body', children: [] },
  bodySource: '',
  bodyFormat: 'html',
  updatedAt: NOW,
} as const;

const picture = {
  source: '/a.jpg',
  hash: 'ab',
  mediaType: 'image/jpeg',
  widthPx: 4,
  heightPx: 3,
  colour: '#ffffff',
  lightBytes: 900,
  alt: '',
} as const;

/** Each on the database of `createContent`. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  createArticles: tx => createArticles(tx, [{ ...article, slug: 'b' }]),
  deleteImported: tx => deleteImported(tx, { source: 'essai' }),
  indexArticles: tx =>
    indexArticles(tx, [{ articleId: 1, headline: 'a', standfirst: '', body: 'b', vocabulary: [] }]),
  dropRedirects: tx => dropRedirects(tx, { sources: ['/ancien'] }),
  relistInheritance,
  async renewNameKeys(tx) {
    await tx.update(authors).set({ nameKey: '' });
    return renewNameKeys(tx, { kind: 'author', afterId: 0, limit: 1 });
  },
  renewEverything: tx => renewEverything(tx, { after: 0 }),
  saveArticle: tx => saveArticle(tx, { ...article, id: 1 }),
  saveArticleBody: tx => saveArticleBody(tx, { ...article, body: page.body, id: 1 }),
  saveAuthor: tx => saveAuthor(tx, { slug: 'b', name: 'B' }),
  saveCategory: tx => saveCategory(tx, { slug: 'b', name: 'B' }),
  saveDossier: tx => saveDossier(tx, { slug: 'b', title: 'B', articleIds: [1] }),
  saveEnclosures: tx =>
    saveEnclosures(tx, { enclosures: [enclosureToSave('/a.pdf')], articleIds: [1], pageIds: [], now: NOW }),
  saveFeedIdentity: tx => saveFeedIdentity(tx, { authority: 'journal.example', since: '2026-02-10' }),
  savePage: tx => savePage(tx, { ...page, slug: 'b' }),
  savePictures: tx => savePictures(tx, { pictures: [picture], articleIds: [1], pageIds: [], now: NOW }),
  saveRedirects: tx => saveRedirects(tx, [{ source: '/vieux', subject: { path: '/' } }]),
  saveTopic: tx => saveTopic(tx, { slug: 'b', name: 'B' }),
  setPageState: tx => setPageState(tx, { id: 1, state: 'draft' }),
  setArticleState: tx => setArticleState(tx, { id: 1, state: 'withdrawn', publishedAt: NOW }),
};

const MOVES_NONE: Readonly<Record<string, string>> = {
  delayAnnouncements: 'readers see nothing of it',
  dropAnnouncements: 'readers see nothing of it',
  queueAnnouncements: 'readers see nothing of it',
  addViews: 'readers see nothing of it',
  dropViews: 'readers see nothing of it',
  queueForSearch: 'readers see nothing of it',
  queueRelated: 'readers see nothing of it',
  recordImports: 'readers see nothing of it',
  renameImport: 'readers see nothing of it',
  saveMostRead: 'pages know the list beside their subject by its instant',
  saveRelated: 'pages know the list beside their subject by its instant',
  settleRevision: 'it moves what is owed, and nothing else',
};

describe('every function of db/mutations', () => {
  it('is among those tried here', async () => {
    const tried = new Set([...Object.keys(MUTATIONS), ...Object.keys(MOVES_NONE)]);
    expect((await listExports('db/mutations')).filter(name => !tried.has(name))).toEqual([]);
  });

  it.each(Object.entries(MUTATIONS))('moves the revision: %s', async (_, mutation) => {
    expect(await countMoves(mutation)).toBeGreaterThan(0);
  });

  it('is found when it moves none', async () => {
    expect(await countMoves(tx => tx.update(authors).set({ name: 'Autre' }))).toBe(0);
  });
});

describe('a change', () => {
  it('gives its revision to the article and to all that list it', async () => {
    const { writer } = await createContent();
    await transact(writer, tx => setArticleState(tx, { id: 1, state: 'withdrawn', publishedAt: NOW }));
    const revision = writer.client.prepare('select value from content_revision').pluck().get();
    for (const table of ['articles', 'categories', 'authors', 'topics', 'dossiers']) {
      const carried = writer.client.prepare(`select revision from ${table} where id = 1`).pluck().get();
      expect(carried, table).toBe(revision);
    }
  });

  it('of everything renews all that has a revision of its own', async () => {
    const { writer } = await createContent();
    const tables = writer.client
      .prepare("select m.name from sqlite_schema m, pragma_table_info(m.name) c where c.name = 'revision'")
      .pluck()
      .all();
    expect(tables).toContain('dossiers');
    await transact(writer, tx => renewEverything(tx, { after: 40 }));
    for (const table of tables) {
      const revisions = writer.client.prepare(`select distinct revision from ${table}`).pluck().all();
      expect(revisions, String(table)).toEqual([41]);
    }
  });

  it('gives it to the lists the article leaves as well', async () => {
    const { writer } = await createContent();
    await transact(writer, async tx => {
      const categoryId = await saveCategory(tx, { slug: 'b', name: 'B' });
      await saveArticle(tx, { ...article, id: 1, categoryIds: [categoryId], authorIds: [], topicIds: [] });
    });
    const revisions = writer.client.prepare('select distinct revision from categories').pluck().all();
    expect(revisions).toHaveLength(1);
  });

  it('is undone with its revision', async () => {
    const { reader, writer } = await createContent();
    const before = await readRevision(reader);
    const failing = transact(writer, async tx => {
      await saveAuthor(tx, { slug: 'b', name: 'B' });
      throw new Error('planted');
    });
    await expect(failing).rejects.toThrow('planted');
    expect(await readRevision(reader)).toBe(before);
  });
});

describe('paced changes', () => {
  const save = (slug: string) => (tx: Transaction) => saveAuthor(tx, { slug, name: slug });

  it('move the revision at most once in two seconds, and owe the rest', async () => {
    const { reader, writer } = await createContent();
    const before = await readRevision(reader);
    await transact(writer, save('b'), 'paced');
    expect(await readRevision(reader)).toBe(before);
    age(writer.client, REVISION_PACE_MS);
    await transact(writer, save('c'), 'paced');
    expect(await readRevision(reader)).toBe(before + 1);
    await transact(writer, settleRevision);
    expect(await readRevision(reader), 'nothing is owed').toBe(before + 1);
  });

  it('are settled by the next change of whatever kind', async () => {
    const { reader, writer } = await createContent();
    const before = await readRevision(reader);
    await transact(writer, save('b'), 'paced');
    await transact(writer, save('c'));
    await transact(writer, settleRevision);
    expect(await readRevision(reader)).toBe(before + 1);
  });

  it('do not wait for a clock that was set back', async () => {
    const { reader, writer } = await createContent();
    const before = await readRevision(reader);
    age(writer.client, -3_600_000);
    await transact(writer, save('b'), 'paced');
    expect(await readRevision(reader)).toBe(before + 1);
  });
});

/** An author, a category, a topic, an article, a dossier and a page, each with the id 1. */
async function createContent(): Promise<TestDatabase> {
  const database = await createDatabase();
  await transact(database.writer, async tx => {
    await saveAuthor(tx, { slug: 'a', name: 'A' });
    await saveCategory(tx, { slug: 'a', name: 'A' });
    await saveTopic(tx, { slug: 'a', name: 'A' });
    await saveArticle(tx, article);
    await saveDossier(tx, { slug: 'a', title: 'A', articleIds: [1] });
    await savePage(tx, { ...page, slug: 'a' });
  });
  return database;
}

async function countMoves(mutation: Mutation): Promise<number> {
  const { reader, writer } = await createContent();
  const before = await readRevision(reader);
  await transact(writer, mutation);
  return (await readRevision(reader)) - before;
}

/** Makes the last move of the revision as old as it will be. */
function age(client: Client.Database, ms: number): void {
  client.prepare('update content_revision set moved_at = moved_at - ?').run(ms);
}
