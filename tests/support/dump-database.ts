import type { Writer } from '#db/client.ts';

/** What differs between two databases of the same content: instants of writing, and how often readers were told of a change. */
const OF_THE_RUN: ReadonlySet<string> = new Set(['created_at', 'imported_at', 'revision']);

/** Every row of every table, less what only says when and how it was written. */
export function dumpContent({ client }: Writer): Readonly<Record<string, readonly unknown[]>> {
  const tables = client
    .prepare<[], string>("select name from sqlite_schema where type = 'table' and name <> 'content_revision'")
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map(name => {
      const rows = client.prepare<[], object>(`select * from "${name}"`).all();
      return [name, rows.map(row => Object.entries(row).filter(([column]) => !OF_THE_RUN.has(column)))];
    }),
  );
}
