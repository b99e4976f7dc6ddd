import { openWriter, type Writer } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { config } from '#lib/config.ts';

/** Does a command's work on the configured database, brought to the current schema first and closed after. */
export async function withDatabase<Result>(work: (writer: Writer) => Promise<Result>): Promise<Result> {
  const { databaseFile } = config();
  migrateDatabase(databaseFile);
  const writer = openWriter(databaseFile);
  try {
    return await work(writer);
  } finally {
    writer.close();
  }
}
