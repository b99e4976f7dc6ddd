import { eq } from 'drizzle-orm';
import type { ArticleState, BodyFormat } from '#lib/domain/article.ts';
import type { Body } from '#lib/domain/body.ts';
import type { Transaction } from '../client.ts';
import { listListings } from '../queries/list-listings.ts';
import { articleAuthors } from '../schema/article-authors.ts';
import { articleTopics } from '../schema/article-topics.ts';
import { articles } from '../schema/articles.ts';
import { listings } from '../schema/listings.ts';
import { requireId } from './parts/require-id.ts';
import { moveRevision } from './parts/revision.ts';
import { touchLists } from './parts/touch-lists.ts';
import { toVisibleFrom } from './parts/visible-from.ts';

export interface ArticleToSave {
  /** Absent for a new one. */
  readonly id?: number | undefined;
  readonly slug: string;
  readonly state: ArticleState;
  readonly kicker?: string | undefined;
  readonly headline: string;
  readonly standfirst?: string | undefined;
  readonly body: Body;
  readonly bodySource: string;
  readonly bodyFormat: BodyFormat;
  readonly wordCount: number;
  readonly publishedAt?: Date | undefined;
  readonly updatedAt?: Date | undefined;
  readonly pinnedAt?: Date | undefined;
  readonly guid?: string | undefined;
  /** The main category first. */
  readonly categoryIds: readonly [number, ...number[]];
  readonly authorIds: readonly number[];
  readonly topicIds: readonly number[];
  readonly now: Date;
}

/**
 * An article with its signatures, its topics and the lists it stands in, which all take note of the change: those it leaves and those it
 * enters. What the desk adds to an article (SEO, canonical address) stays.
 */
export async function saveArticle(tx: Transaction, article: ArticleToSave): Promise<number> {
  const revision = await moveRevision(tx);
  if (article.id !== undefined) await touchLists(tx, { articleId: article.id, revision });
  const id = await saveRow(tx, article, revision);
  await saveRelations(tx, id, article);
  await touchLists(tx, { articleId: id, revision });
  return id;
}

async function saveRow(tx: Transaction, article: ArticleToSave, revision: number): Promise<number> {
  const { id, slug, state, headline, body, bodySource, bodyFormat, wordCount, publishedAt, now } = article;
  const values = {
    slug,
    state,
    kicker: article.kicker ?? null,
    headline,
    standfirst: article.standfirst ?? null,
    body,
    bodySource,
    bodyFormat,
    wordCount,
    categoryId: article.categoryIds[0],
    publishedAt: publishedAt ?? null,
    updatedAt: article.updatedAt ?? null,
    visibleFrom: toVisibleFrom(state, publishedAt),
    pinnedAt: article.pinnedAt ?? null,
    guid: article.guid ?? null,
    revision,
  };
  const rows =
    id === undefined
      ? await tx
          .insert(articles)
          .values({ ...values, createdAt: now })
          .returning({ id: articles.id })
      : await tx.update(articles).set(values).where(eq(articles.id, id)).returning({ id: articles.id });
  return requireId(rows, `article "${slug}"`);
}

async function saveRelations(tx: Transaction, articleId: number, article: ArticleToSave): Promise<void> {
  const visibleFrom = toVisibleFrom(article.state, article.publishedAt);
  const toRow = { articleId, visibleFrom };
  const signatures = unique(article.authorIds).map((authorId, position) => ({
    ...toRow,
    authorId,
    position,
  }));
  const subjects = unique(article.topicIds).map((topicId, position) => ({ ...toRow, topicId, position }));
  const lists = await listListings(tx, article.categoryIds);
  await tx.delete(articleAuthors).where(eq(articleAuthors.articleId, articleId));
  if (signatures.length > 0) await tx.insert(articleAuthors).values(signatures);
  await tx.delete(articleTopics).where(eq(articleTopics.articleId, articleId));
  if (subjects.length > 0) await tx.insert(articleTopics).values(subjects);
  await tx.delete(listings).where(eq(listings.articleId, articleId));
  await tx.insert(listings).values(lists.map(list => ({ ...toRow, ...list })));
}

function unique(ids: readonly number[]): readonly number[] {
  return [...new Set(ids)];
}
