import type { Writer } from '#db/client.ts';
import { setArticleState } from '#db/mutations/set-article-state.ts';
import { findStoredArticle } from '#db/queries/stored-articles.ts';
import { transact } from '#db/transact.ts';
import { articlePath } from '#lib/urls.ts';
import { announceArticle } from './announce-article.ts';
import { isPublic } from './is-public.ts';

export type WithdrawOutcome =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: 'unknown-article' | 'already-withdrawn' | 'not-published' };

/** Takes an article that readers see away from them: its address answers 410 from then on, and a later import does not bring it back. */
export function withdrawArticle(
  writer: Writer,
  { slug, now }: { readonly slug: string; readonly now: Date },
): Promise<WithdrawOutcome> {
  return transact(writer, async tx => {
    const article = await findStoredArticle(tx, { slug });
    if (!article) return { ok: false, reason: 'unknown-article' };
    const { id, state, publishedAt } = article;
    if (state === 'withdrawn') return { ok: false, reason: 'already-withdrawn' };
    if (publishedAt === undefined || !isPublic(article, now)) return { ok: false, reason: 'not-published' };
    await setArticleState(tx, { id, state: 'withdrawn', publishedAt });
    await announceArticle(tx, { articleId: id, now });
    return { ok: true, path: articlePath(article) };
  });
}
