import type { Reader } from '#db/client.ts';
import { listLatestArticles } from '#db/queries/articles.ts';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { Site } from '#lib/domain/site.ts';
import { findSite } from './site.ts';

const LATEST = 6;

export interface ErrorView {
  readonly site: Site;
  readonly latest: readonly ArticleSummary[];
}

/** Ways on for a reader whose address leads nowhere. */
export async function buildErrorView(db: Reader, { now }: { readonly now: Date }): Promise<ErrorView> {
  return { site: await findSite(db, { now }), latest: await listLatestArticles(db, { now, limit: LATEST }) };
}
