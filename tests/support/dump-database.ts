import type { Writer } from '#db/client.ts';

/** What differs between two databases of the same content: instants of writing, and how often readers were told of a change. */
const OF_THE_RUN: ReadonlySet<string> = new Set(['created_at', 'imported_at', 'changed_at', 'revision']);

/** Every row of every table, less what only says when and how it was written, and less the index of words and what waits for it. */
export function dumpContent({ client }: Writer): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(
    listTables(client).map(name => [name, listRows(client, name).map(row => Object.entries(row))]),
  );
}

/** The same with each id given as its rank in its table: for databases of which one held more before. */
export function dumpContentByRank({ client }: Writer): Readonly<Record<string, readonly unknown[]>> {
  const tables = listTables(client).filter(name => name !== 'sqlite_sequence');
  const ranks = new Map(tables.map(name => [name, listRanks(client, name)]));
  return Object.fromEntries(
    tables.map(name => {
      const targets = listTargets(client, name);
      const rows = listRows(client, name).map(row =>
        Object.entries(row).map(([column, value]) => {
          const target = column === 'subject_id' ? SUBJECTS.get(String(row.kind)) : targets.get(column);
          return [column, target && value !== null ? ranks.get(target)?.get(Number(value)) : value];
        }),
      );
      return [name, rows];
    }),
  );
}

type Client = Writer['client'];

/** What the subject of an import's record is a row of. */
const SUBJECTS: ReadonlyMap<string, string> = new Map([
  ['author', 'authors'],
  ['category', 'categories'],
  ['topic', 'topics'],
  ['article', 'articles'],
  ['page', 'pages'],
  ['dossier', 'dossiers'],
]);

function listTables(client: Client): readonly string[] {
  return client
    .prepare<[], string>(
      "select name from sqlite_schema where type = 'table' and name <> 'content_revision' and name not like 'search_%'",
    )
    .pluck()
    .all();
}

function listRows(client: Client, table: string): readonly Readonly<Record<string, unknown>>[] {
  return (
    client
      .prepare<[], Record<string, unknown>>(`select * from "${table}"`)
      .all()
      // A day of whose articles none is left says when that came about.
      .filter(row => table !== 'day_counts' || row.articles !== 0)
      .map(row => Object.fromEntries(Object.entries(row).filter(([column]) => !OF_THE_RUN.has(column))))
  );
}

function listRanks(client: Client, table: string): ReadonlyMap<number, number> {
  const hasId = client.prepare("select 1 from pragma_table_info(?) where name = 'id'").get(table);
  const ids = hasId ? client.prepare<[], number>(`select id from "${table}" order by id`).pluck().all() : [];
  return new Map(ids.map((id, index) => [id, index + 1]));
}

/** The table that each column refers to. */
function listTargets(client: Client, table: string): ReadonlyMap<string, string> {
  const keys = client
    .prepare<[string], { from: string; table: string }>(
      'select "from", "table" from pragma_foreign_key_list(?)',
    )
    .all(table);
  return new Map([['id', table], ...keys.map(({ from, table: target }) => [from, target] as const)]);
}
