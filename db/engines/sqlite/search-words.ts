import { sql } from 'drizzle-orm';
import { prepareOnce } from '../../prepare-once.ts';
import { searchWords } from '../../schema/search-words.ts';

/**
 * Words that may be there already (`VocabularyWord`, in JSON): one statement for all of an article. Of two ways to write one the later in the order of code points stays: small
 * letters come after capitals, and accents after both.
 */
export const addSearchWords = prepareOnce<{ readonly words: string }>(tx =>
  tx
    .insert(searchWords)
    .select(
      sql`select value ->> 0, value ->> 1, value ->> 2 from json_each(${sql.placeholder('words')}) where true`,
    )
    .onConflictDoUpdate({
      target: searchWords.folded,
      set: { written: sql`excluded.written` },
      setWhere: sql`excluded.written > ${searchWords.written}`,
    }),
);
