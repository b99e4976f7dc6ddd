import { sql } from 'drizzle-orm';
import { toRedirectSource } from '#lib/domain/redirect-source.ts';
import type { Transaction } from '../client.ts';
import { redirects } from '../schema/redirects.ts';
import { inSlices } from './parts/in-slices.ts';
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

export interface RedirectToSave {
  /** Path and query, however written. */
  readonly source: string;
  readonly subject: RedirectSubject;
}

/** Of two things that had one address, the last saved has it. */
export async function saveRedirects(tx: Transaction, toSave: readonly RedirectToSave[]): Promise<void> {
  // A statement that met one address twice would be refused by PostgreSQL.
  const bySource = new Map(toSave.map(({ source, subject }) => [toRedirectSource(source), subject]));
  const rows = [...bySource].map(([source, subject]) => ({ source, ...NO_SUBJECT, ...subject }));
  for (const slice of inSlices(rows)) {
    await tx.insert(redirects).values(slice).onConflictDoUpdate({ target: redirects.source, set: REPLACED });
  }
  await moveRevision(tx);
}

const REPLACED = {
  articleId: sql`excluded.article_id`,
  categoryId: sql`excluded.category_id`,
  topicId: sql`excluded.topic_id`,
  authorId: sql`excluded.author_id`,
  pageId: sql`excluded.page_id`,
  path: sql`excluded.path`,
};
