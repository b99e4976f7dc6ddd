import { inArray } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { dossiers } from '../schema/dossiers.ts';
import { topics } from '../schema/topics.ts';

/** The names of topics, by id. The caller bounds the ids. */
export async function listTopicNames(
  db: Reader,
  { ids }: { readonly ids: readonly number[] },
): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .select({ id: topics.id, name: topics.name })
    .from(topics)
    .where(inArray(topics.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The titles of dossiers, by id. The caller bounds the ids. */
export async function listDossierTitles(
  db: Reader,
  { ids }: { readonly ids: readonly number[] },
): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .select({ id: dossiers.id, title: dossiers.title })
    .from(dossiers)
    .where(inArray(dossiers.id, [...ids]));
  return new Map(rows.map(({ id, title }) => [id, title]));
}
