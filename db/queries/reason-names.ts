import type { Reader } from '../client.ts';
import { isAmong } from '../engines/sqlite/is-among.ts';
import { NUMBERS, queryOnce } from '../prepare-once.ts';
import { dossiers } from '../schema/dossiers.ts';
import { topics } from '../schema/topics.ts';

/** The names of topics, by id. The caller bounds the ids. */
export async function listTopicNames(
  db: Reader,
  { ids }: { readonly ids: readonly number[] },
): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await listTopicRows(db, { ids });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const listTopicRows = queryOnce({ ids: NUMBERS }, (db, { ids }) =>
  db.select({ id: topics.id, name: topics.name }).from(topics).where(isAmong(topics.id, ids)),
);

/** The titles of dossiers, by id. The caller bounds the ids. */
export async function listDossierTitles(
  db: Reader,
  { ids }: { readonly ids: readonly number[] },
): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await listDossierRows(db, { ids });
  return new Map(rows.map(({ id, title }) => [id, title]));
}

const listDossierRows = queryOnce({ ids: NUMBERS }, (db, { ids }) =>
  db.select({ id: dossiers.id, title: dossiers.title }).from(dossiers).where(isAmong(dossiers.id, ids)),
);
