import { eq } from 'drizzle-orm';
import type { BodyFormat } from '#lib/domain/article.ts';
import type { Body } from '#lib/domain/body.ts';
import type { PageState } from '#lib/domain/page.ts';
import type { Transaction } from '../client.ts';
import { pages } from '../schema/pages.ts';
import { requireId } from './parts/require-id.ts';
import { moveRevision } from './parts/revision.ts';

interface PageToSave {
  /** Absent for a new one. */
  readonly id?: number | undefined;
  readonly slug: string;
  readonly state: PageState;
  readonly title: string;
  readonly body: Body;
  readonly bodySource: string;
  readonly bodyFormat: BodyFormat;
  readonly updatedAt: Date;
}

export async function savePage(tx: Transaction, { id, ...page }: PageToSave): Promise<number> {
  const values = { ...page, revision: await moveRevision(tx) };
  const rows =
    id === undefined
      ? await tx.insert(pages).values(values).returning({ id: pages.id })
      : await tx.update(pages).set(values).where(eq(pages.id, id)).returning({ id: pages.id });
  return requireId(rows, `page "${page.slug}"`);
}
