import type { Transaction } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { authors } from '../schema/authors.ts';
import { categories } from '../schema/categories.ts';
import { contentRevision } from '../schema/content-revision.ts';
import { dayCounts } from '../schema/day-counts.ts';
import { dossiers } from '../schema/dossiers.ts';
import { pages } from '../schema/pages.ts';
import { topics } from '../schema/topics.ts';
import { moveRevision } from './parts/revision.ts';

/** Gives everything with an address a revision after this one: for content that comes all at once in the place of other content. */
export async function renewEverything(tx: Transaction, { after }: { readonly after: number }): Promise<void> {
  const [last] = await tx.select({ value: contentRevision.value }).from(contentRevision);
  const value = Math.max(last?.value ?? 0, after);
  const row = { id: 1, value, movedAt: new Date(), isOwed: false };
  await tx.insert(contentRevision).values(row).onConflictDoUpdate({ target: contentRevision.id, set: row });
  const revision = await moveRevision(tx);
  await tx.update(dayCounts).set({ changedAt: row.movedAt });
  for (const table of [articles, authors, categories, dossiers, pages, topics]) {
    await tx.update(table).set({ revision });
  }
}
