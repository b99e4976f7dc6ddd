import { index } from 'drizzle-orm/sqlite-core';
import { table, text } from '../columns.ts';

/**
 * The words that the newspaper writes, for readers who mistype one or type its beginning. A word stays when its last article goes: whoever reads one asks the
 * search index whether an article has it.
 */
export const searchWords = table(
  'search_words',
  {
    /** In small letters, without accents. */
    folded: text().primaryKey(),
    /** The same from its end to its beginning. */
    reversed: text().notNull(),
    /** As the newspaper writes it. */
    written: text().notNull(),
  },
  t => [
    // Words by their endings.
    index('search_words_by_ending').on(t.reversed, t.folded),
  ],
);
