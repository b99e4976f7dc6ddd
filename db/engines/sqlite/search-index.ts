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

/** The parts of an article that must have all of a query. */
export type SearchedPart = 'article' | 'summary' | 'headline';

const COLUMNS: Readonly<Record<SearchedPart, string>> = {
  article: '',
  summary: '{headline standfirst} : ',
  headline: '{headline} : ',
};

/**
 * Articles that a query asks for, by all their words or by those of their beginnings. Each term is quoted: to FTS5 it is a word, whatever it looks like
 * (https://sqlite.org/fts5.html#full_text_query_syntax).
 */
export function matchesTerms({ all, none }: TermQuery, within: SearchedPart = 'article'): SQL {
  const placed = `${COLUMNS[within]}(${all.map(anyOf).join(' AND ')})`;
  return sql`search_index match ${none.length === 0 ? placed : `${placed} NOT ${anyOf(none)}`}`;
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
export function isOfList(list: SQL): SQL {
  return sql`+${searchIndex.articleId} in ${list}`;
}
