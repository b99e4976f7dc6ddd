import type { Reader } from '#db/client.ts';
import { findSummaries } from '#db/queries/article-summaries.ts';
import { findNeighbourIds } from '#db/queries/neighbours.ts';
import type { Article, ArticleSummary } from '#lib/domain/article.ts';
import type { RelatedArticle } from '#lib/domain/related.ts';
import { listRelatedLinks, nameRelated } from './list-related.ts';

export interface FurtherReading {
  /** What to read after it. */
  readonly related: readonly RelatedArticle[];
  /** Those before and after it in its category. */
  readonly neighbours: Neighbours;
}

interface Neighbours {
  readonly older?: ArticleSummary;
  readonly newer?: ArticleSummary;
}

/** The ways on from an article. Whatever leads to them, their summaries are looked up at once. */
export async function findFurtherReading(
  db: Reader,
  { article, now }: { readonly article: Pick<Article, 'id' | 'body'>; readonly now: Date },
): Promise<FurtherReading> {
  const links = await listRelatedLinks(db, { article, now });
  const beside = await findNeighbourIds(db, { articleId: article.id, now });
  const summaries = await findSummaries(db, [
    ...links.map(({ articleId }) => articleId),
    ...Object.values(beside),
  ]);
  const [older, newer] = [beside.older, beside.newer].map(id =>
    id === undefined ? undefined : summaries.get(id),
  );
  return {
    related: await nameRelated(db, { links, summaries }),
    neighbours: { ...(older && { older }), ...(newer && { newer }) },
  };
}
