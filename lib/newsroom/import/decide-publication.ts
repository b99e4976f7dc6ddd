import type { StoredArticle } from '#db/queries/stored-articles.ts';
import type { ArticleState } from '#lib/domain/article.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { isPublic } from '../is-public.ts';

interface Decision {
  readonly imported: Pick<ImportedArticle, 'state' | 'publishedAt'>;
  /** The article an earlier import made, as the newsroom has it now. */
  readonly stored: Pick<StoredArticle, 'state' | 'publishedAt'> | undefined;
  readonly now: Date;
}

interface Publication {
  readonly state: ArticleState;
  readonly publishedAt: Date | undefined;
}

/**
 * What an import may say of an article's publication. The portal's own decisions stand: what it withdrew stays withdrawn, and what readers see here
 * does not vanish because it is still a draft there.
 */
export function decidePublication({ imported, stored, now }: Decision): Publication {
  const { state, publishedAt } = imported;
  if (stored?.state === 'withdrawn') return { state: 'withdrawn', publishedAt };
  if (stored && state !== 'published' && isPublic(stored, now)) {
    return { state: stored.state, publishedAt: stored.publishedAt };
  }
  return { state, publishedAt };
}
