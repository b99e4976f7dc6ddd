import { sql } from 'drizzle-orm';
import { toRedirectSource } from '#lib/domain/redirect-source.ts';
import type { Transaction } from '../client.ts';
import { placeOf, prepareOnce } from '../prepare-once.ts';
import { redirects } from '../schema/redirects.ts';
import { moveRevision } from './parts/revision.ts';

/** What a former address leads to: a thing, under whatever address it has when asked; or a path of the portal. */
export type RedirectSubject =
  | { readonly articleId: number }
  | { readonly categoryId: number }
  | { readonly topicId: number }
  | { readonly authorId: number }
  | { readonly pageId: number }
  | { readonly dossierId: number }
  | { readonly path: string };

const NO_SUBJECT = {
  articleId: null,
  categoryId: null,
  topicId: null,
  authorId: null,
  pageId: null,
  dossierId: null,
  path: null,
};

export interface RedirectToSave {
  /** Path and query, however written. */
  readonly source: string;
  readonly subject: RedirectSubject;
}

/** Of two things that had one address, the last saved has it; of weak claims to it the first, if nothing else has it. */
export async function saveRedirects(
  tx: Transaction,
  toSave: readonly RedirectToSave[],
  claim: 'strong' | 'weak' = 'strong',
): Promise<void> {
  if (toSave.length === 0) return;
  const save = claim === 'weak' ? saveIfFree : saveRedirect;
  const lastWins = claim === 'weak' ? toSave.toReversed() : toSave;
  const bySource = new Map(lastWins.map(({ source, subject }) => [toRedirectSource(source), subject]));
  for (const [source, subject] of bySource) await save(tx, { source, ...NO_SUBJECT, ...subject });
  await moveRevision(tx);
}

const REPLACED = {
  articleId: sql`excluded.article_id`,
  categoryId: sql`excluded.category_id`,
  topicId: sql`excluded.topic_id`,
  authorId: sql`excluded.author_id`,
  pageId: sql`excluded.page_id`,
  dossierId: sql`excluded.dossier_id`,
  path: sql`excluded.path`,
};

const PLACES = {
  source: placeOf(redirects.source),
  articleId: placeOf(redirects.articleId),
  categoryId: placeOf(redirects.categoryId),
  topicId: placeOf(redirects.topicId),
  authorId: placeOf(redirects.authorId),
  pageId: placeOf(redirects.pageId),
  dossierId: placeOf(redirects.dossierId),
  path: placeOf(redirects.path),
};

const saveRedirect = prepareOnce<typeof redirects.$inferInsert>(tx =>
  tx.insert(redirects).values(PLACES).onConflictDoUpdate({ target: redirects.source, set: REPLACED }),
);

const saveIfFree = prepareOnce<typeof redirects.$inferInsert>(tx =>
  tx.insert(redirects).values(PLACES).onConflictDoNothing({ target: redirects.source }),
);
