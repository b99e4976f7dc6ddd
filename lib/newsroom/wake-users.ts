import type { Transaction, Writer } from '#db/client.ts';
import { listImportRecords } from '#db/queries/import-records.ts';
import { transact } from '#db/transact.ts';

/** What an import brought that uses a file, by the import's keys. */
export interface FileUsers {
  readonly articleKeys: ReadonlySet<string>;
  readonly pageKeys: ReadonlySet<string>;
}

interface Waking<File extends UsedFile> {
  /** The import that names the users. */
  readonly source: string;
  readonly files: readonly File[];
  /** Remembers files, and has these texts made anew. */
  readonly save: (tx: Transaction, saving: Saving<File>) => Promise<void>;
}

interface UsedFile {
  readonly users: FileUsers;
}

interface Saving<File> {
  readonly files: readonly File[];
  readonly articleIds: readonly number[];
  readonly pageIds: readonly number[];
}

/** Users that one transaction wakes: more of them (a logo in every article) follow in the next, so that no other process waits long. */
const USERS_MAX = 200;

/** Remembers files and wakes the texts that use them, which were made without them. */
export async function wakeUsers<File extends UsedFile>(
  writer: Writer,
  { source, files, save }: Waking<File>,
): Promise<void> {
  const users = files.flatMap(({ users: { articleKeys, pageKeys } }) => [
    ...[...articleKeys].map(key => ({ kind: 'article', key }) as const),
    ...[...pageKeys].map(key => ({ kind: 'page', key }) as const),
  ]);
  for (let start = 0; start === 0 || start < users.length; start += USERS_MAX) {
    const slice = users.slice(start, start + USERS_MAX);
    const idsOf = (tx: Transaction, kind: 'article' | 'page') =>
      listIds(tx, { source, kind, keys: slice.filter(user => user.kind === kind).map(({ key }) => key) });
    await transact(
      writer,
      async tx =>
        save(tx, {
          files: start === 0 ? files : [],
          articleIds: await idsOf(tx, 'article'),
          pageIds: await idsOf(tx, 'page'),
        }),
      'paced',
    );
  }
}

async function listIds(
  tx: Transaction,
  wanted: Parameters<typeof listImportRecords>[1],
): Promise<readonly number[]> {
  return [...(await listImportRecords(tx, wanted)).values()].map(({ subjectId }) => subjectId);
}
