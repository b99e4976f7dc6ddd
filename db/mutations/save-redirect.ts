import { toRedirectSource } from '#lib/domain/redirect-source.ts';
import type { Transaction } from '../client.ts';
import { redirects } from '../schema/redirects.ts';
import { moveRevision } from './parts/revision.ts';

/** What a former address leads to: a thing, under whatever address it has when asked; or a path of the portal. */
export type RedirectSubject =
  | { readonly articleId: number }
  | { readonly categoryId: number }
  | { readonly topicId: number }
  | { readonly authorId: number }
  | { readonly pageId: number }
  | { readonly path: string };

const NO_SUBJECT = {
  articleId: null,
  categoryId: null,
  topicId: null,
  authorId: null,
  pageId: null,
  path: null,
};

interface RedirectToSave {
  /** Path and query, however written. */
  readonly source: string;
  readonly subject: RedirectSubject;
}

/** Of two things that had one address, the last saved has it. */
export async function saveRedirect(tx: Transaction, { source, subject }: RedirectToSave): Promise<void> {
  const target = { ...NO_SUBJECT, ...subject };
  await tx
    .insert(redirects)
    .values({ source: toRedirectSource(source), ...target })
    .onConflictDoUpdate({ target: redirects.source, set: target });
  await moveRevision(tx);
}
