import type { Writer } from '#db/client.ts';
import { setArticleState } from '#db/mutations/set-article-state.ts';
import { findStoredArticle } from '#db/queries/stored-articles.ts';
import { transact } from '#db/transact.ts';
import { articlePath } from '#lib/urls.ts';
import { announceArticle } from './announce-article.ts';
import { isPublic } from './is-public.ts';

export type PublishOutcome =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: 'unknown-article' | 'already-published' };

/**
 * Shows an article to readers now: a draft, a scheduled article before its minute, or one that was withdrawn, which keeps the date of its first
 * publication.
 */
export function publishArticle(
  writer: Writer,
  { slug, now }: { readonly slug: string; readonly now: Date },
): Promise<PublishOutcome> {
  return transact(writer, async tx => {
    const article = await findStoredArticle(tx, { slug });
    if (!article) return { ok: false, reason: 'unknown-article' };
    if (isPublic(article, now)) return { ok: false, reason: 'already-published' };
    const { id, state, publishedAt } = article;
    const isReturning = state === 'withdrawn' && publishedAt !== undefined && publishedAt <= now;
    await setArticleState(tx, { id, state: 'published', publishedAt: isReturning ? publishedAt : now });
    await announceArticle(tx, { articleId: id, now });
    return { ok: true, path: articlePath(article) };
  });
}
