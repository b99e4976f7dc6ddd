import { openWriter, type Writer } from '#db/client.ts';
import { explain, migrateDatabase } from '#db/migrate.ts';
import { config } from '#lib/config.ts';

/** Does a command's work on the configured database, brought to the current schema first and closed after. */
export async function withDatabase<Result>(work: (writer: Writer) => Promise<Result>): Promise<Result> {
  const { databaseFile } = config();
  migrateDatabase(databaseFile);
  const writer = openWriter(databaseFile);
  try {
    return await work(writer);
  } catch (error) {
    throw toDatabaseError(error, databaseFile) ?? error;
  } finally {
    writer.close();
  }
}

/** What went wrong in the database itself (a full disk, a lock that lasts), in a sentence for the operator. */
export function toDatabaseError(error: unknown, file: string): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const isOfDatabase = 'code' in error && /^SQLITE_(?!CONSTRAINT|ERROR)/.test(String(error.code));
  if (!isOfDatabase) return toDatabaseError(error.cause, file);
  return new Error(
    `The database ${file} cannot be written: ${explain(error)}. What was written before stays.`,
    {
      cause: error,
    },
  );
}
