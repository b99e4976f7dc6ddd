import { type SQL, sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { TermQuery, TermSequence } from '#lib/domain/search.ts';
import { TERM_WEIGHTS } from '#lib/domain/search-ranking.ts';

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

/**
 * The same without the text, for those whose headline has a word: the first of a word that half the texts have are found in a tenth of the rows, and in
 * rows of a tenth of the length.
 */
export const summaryIndex = sqliteTable('search_summaries', {
  articleId: integer('rowid').primaryKey(),
  headline: text().notNull(),
  standfirst: text().notNull(),
});

/** The part of an article that must have all of a query, and which of the two indexes knows. */
export type SearchedPart = 'article' | 'summary' | 'headline';

export type WordIndex = typeof searchIndex | typeof summaryIndex;

export function indexOf(within: SearchedPart): WordIndex {
  return within === 'article' ? searchIndex : summaryIndex;
}

/**
 * Articles that a query asks for, by all their words or by those of their beginnings; what it excludes is looked for in the same index. Each term is quoted:
 * to FTS5 it is a word, whatever it looks like (https://sqlite.org/fts5.html#full_text_query_syntax).
 */
export function matchesTerms({ all, none }: TermQuery, within: SearchedPart = 'article'): SQL {
  const asked = `(${all.map(anyOf).join(' AND ')})`;
  const placed = within === 'headline' ? `{headline} : ${asked}` : asked;
  return sql`${indexOf(within)} match ${none.length === 0 ? placed : `${placed} NOT ${anyOf(none)}`}`;
}

function anyOf(sequences: readonly TermSequence[]): string {
  return `(${sequences.map(toPhrase).join(' OR ')})`;
}

function toPhrase(terms: TermSequence): string {
  return `"${terms.join(' ').replaceAll('"', '""')}"`;
}

const { headline, standfirst, body } = TERM_WEIGHTS;

/** The better an article answers, the smaller (https://sqlite.org/fts5.html#the_bm25_function). */
export const relevance = sql<number>`bm25(search_index, ${sql.raw([headline, standfirst, body].map(Number).join(', '))})`;

/**
 * That the article is of a list. The sign keeps SQLite from asking the index anew for each article of it: the list is read once, and the index walked
 * through (https://sqlite.org/optoverview.html#disqualifying_where_clause_terms_using_unary_).
 */
export function isOfList({ articleId }: WordIndex, list: SQL): SQL {
  return sql`+${articleId} in ${list}`;
}
