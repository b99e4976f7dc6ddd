import { aliasedTable, and, eq, gte, inArray, lt, notExists, sql } from 'drizzle-orm';
import type { ImportedKind, RemovedCounts } from '#lib/domain/imported.ts';
import { toPictureRoot } from '#lib/domain/picture-root.ts';
import type { Transaction } from '../client.ts';
import { articleAuthors } from '../schema/article-authors.ts';
import { articleTopics } from '../schema/article-topics.ts';
import { articles } from '../schema/articles.ts';
import { authors } from '../schema/authors.ts';
import { categories } from '../schema/categories.ts';
import { dossierArticles, dossiers } from '../schema/dossiers.ts';
import { importRecords } from '../schema/import-records.ts';
import { listings } from '../schema/listings.ts';
import { media } from '../schema/media.ts';
import { pages } from '../schema/pages.ts';
import { topics } from '../schema/topics.ts';
import { countDays } from './parts/count-days.ts';
import { inStatements } from './parts/in-statements.ts';
import { moveRevision } from './parts/revision.ts';
import { deleteSearchRows } from './parts/search-rows.ts';
import { touchLists } from './parts/touch-lists.ts';

/**
 * Deletes what the imports of one source made, with its redirects, its places in lists and every trace of the import, and tells how much went. An
 * author, a category, a topic or a dossier that something else has stays, as the newsroom's own.
 */
export async function deleteImported(
  tx: Transaction,
  { source }: { readonly source: string },
): Promise<RemovedCounts> {
  const imported = new Imported(tx, source);
  // What refers to an article goes with it, and what it refers to can go only then.
  const article = await imported.deleteArticles();
  const dossier = await imported.deleteDossiers();
  const page = await imported.deletePages();
  const author = await imported.deleteAuthors();
  const topic = await imported.deleteTopics();
  const category = await imported.deleteCategories();
  await imported.deleteOwnPictures();
  await tx.delete(importRecords).where(eq(importRecords.source, source));
  return { author, category, topic, article, page, dossier };
}

class Imported {
  readonly #tx: Transaction;
  readonly #source: string;

  constructor(tx: Transaction, source: string) {
    this.#tx = tx;
    this.#source = source;
  }

  async deleteArticles(): Promise<number> {
    const revision = await moveRevision(this.#tx);
    for (const slice of inStatements(await this.#idsOf('article'))) {
      await touchLists(this.#tx, { articleIds: slice.map(({ id }) => id), revision });
    }
    await deleteSearchRows(this.#tx, this.#idsOf('article'));
    const deleted = await this.#tx
      .delete(articles)
      .where(inArray(articles.id, this.#idsOf('article')))
      .returning({ visibleFrom: articles.visibleFrom });
    await countDays(this.#tx, { from: deleted.map(({ visibleFrom }) => visibleFrom) });
    return deleted.length;
  }

  async deleteDossiers(): Promise<number> {
    const told = this.#tx
      .select(FOUND)
      .from(dossierArticles)
      .where(eq(dossierArticles.dossierId, dossiers.id));
    const deleted = await this.#tx
      .delete(dossiers)
      .where(and(inArray(dossiers.id, this.#idsOf('dossier')), notExists(told)))
      .returning({ id: dossiers.id });
    return deleted.length;
  }

  async deletePages(): Promise<number> {
    const deleted = await this.#tx
      .delete(pages)
      .where(inArray(pages.id, this.#idsOf('page')))
      .returning({ id: pages.id });
    return deleted.length;
  }

  async deleteAuthors(): Promise<number> {
    const signed = this.#tx.select(FOUND).from(articleAuthors).where(eq(articleAuthors.authorId, authors.id));
    const deleted = await this.#tx
      .delete(authors)
      .where(and(inArray(authors.id, this.#idsOf('author')), notExists(signed)))
      .returning({ id: authors.id });
    return deleted.length;
  }

  async deleteTopics(): Promise<number> {
    const treated = this.#tx.select(FOUND).from(articleTopics).where(eq(articleTopics.topicId, topics.id));
    const deleted = await this.#tx
      .delete(topics)
      .where(and(inArray(topics.id, this.#idsOf('topic')), notExists(treated)))
      .returning({ id: topics.id });
    return deleted.length;
  }

  /** Those without one below them, as long as there are any: a parent goes after its children. */
  async deleteCategories(): Promise<number> {
    const child = aliasedTable(categories, 'child');
    const below = this.#tx.select(FOUND).from(child).where(eq(child.parentId, categories.id));
    const main = this.#tx.select(FOUND).from(articles).where(eq(articles.categoryId, categories.id));
    const listed = this.#tx.select(FOUND).from(listings).where(eq(listings.categoryId, categories.id));
    const deleted = await this.#tx
      .delete(categories)
      .where(
        and(
          inArray(categories.id, this.#idsOf('category')),
          notExists(below),
          notExists(main),
          notExists(listed),
        ),
      )
      .returning({ id: categories.id });
    return deleted.length === 0 ? 0 : deleted.length + (await this.deleteCategories());
  }

  /** Those of a folder, which nothing else shows; their files stay until somebody clears them away. */
  async deleteOwnPictures(): Promise<void> {
    const root = toPictureRoot(this.#source);
    // What begins with the root and a slash: the character after the slash is 0.
    await this.#tx.delete(media).where(and(gte(media.source, `${root}/`), lt(media.source, `${root}0`)));
  }

  #idsOf(kind: ImportedKind) {
    return this.#tx
      .select({ id: importRecords.subjectId })
      .from(importRecords)
      .where(and(eq(importRecords.source, this.#source), eq(importRecords.kind, kind)));
  }
}

const FOUND = { found: sql`1` };
