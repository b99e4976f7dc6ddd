import { type Closable, openReader, type Reader, SMALL_CACHE_MB } from '#db/client.ts';

export interface DatabaseReading {
  readonly ask: <T>(question: (db: Reader) => Promise<T>) => Promise<T>;
  readonly close: () => void;
}

/** A reading connection that is opened anew after each failure: what was wrong with the file may have been put right. */
export function createDatabaseReading(file: string): DatabaseReading {
  let reader: (Reader & Closable) | undefined;
  function close(): void {
    reader?.close();
    reader = undefined;
  }
  return {
    async ask(question) {
      try {
        reader ??= openReader(file, { cacheMb: SMALL_CACHE_MB });
        return await question(reader);
      } catch (error) {
        close();
        throw error;
      }
    },
    close,
  };
}
