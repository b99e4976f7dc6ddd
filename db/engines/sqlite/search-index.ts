import { type SQL, sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * The words of articles, as an FTS5 table without content of its own (https://sqlite.org/fts5.html#contentless_delete_tables): a row's id is its article's,
 * its columns are terms that `lib/search` made. Its migration is written by hand, since Drizzle knows no virtual tables.
 */
export const searchIndex = sqliteTable('search_index', {
  articleId: integer('rowid').primaryKey(),
  headline: text().notNull(),
  standfirst: text().notNull(),
  body: text().notNull(),
});

/** Articles with every one of these terms. Each is quoted: to FTS5 it is a word, whatever it looks like (https://sqlite.org/fts5.html#full_text_query_syntax). */
export function hasTerms(terms: readonly string[]): SQL {
  const query = terms.map(term => `"${term.replaceAll('"', '""')}"`).join(' ');
  return sql`search_index match ${query}`;
}

/** The better an article answers, the smaller (https://sqlite.org/fts5.html#the_bm25_function); a word of the headline counts for ten of the text. */
export const relevance = sql`bm25(search_index, 10.0, 4.0, 1.0)`;
