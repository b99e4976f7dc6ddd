import { and, gte, lt, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { searchWords } from '../schema/search-words.ts';

interface Beginning {
  /** Folded. */
  readonly start: string;
  readonly limit: number;
}

/** Words that begin so, in the alphabet's order, folded. */
export async function listWordsStarting(db: Reader, { start, limit }: Beginning): Promise<readonly string[]> {
  const rows = await db
    .select({ folded: searchWords.folded })
    .from(searchWords)
    .where(startsWith(searchWords.folded, start))
    .orderBy(searchWords.folded)
    .limit(limit);
  return rows.map(({ folded }) => folded);
}

interface Halves {
  /** Of the word as it is, and of the word from its end on: folded. */
  readonly beginning: string;
  readonly ending: string;
  readonly length: { readonly from: number; readonly to: number };
  readonly limit: number;
}

/** Words of about a length that begin or end so, folded and as they are written. */
export async function listWordsLike(
  db: Reader,
  { beginning, ending, length, limit }: Halves,
): Promise<readonly (readonly [folded: string, written: string])[]> {
  const list = (column: typeof searchWords.folded | typeof searchWords.reversed, start: string) =>
    db
      .select({ folded: searchWords.folded, written: searchWords.written })
      .from(searchWords)
      .where(
        and(
          startsWith(column, start),
          sql`length(${searchWords.folded}) between ${length.from} and ${length.to}`,
        ),
      )
      .limit(limit);
  const rows = [
    ...(await list(searchWords.folded, beginning)),
    ...(await list(searchWords.reversed, ending)),
  ];
  return [...new Map(rows.map(({ folded, written }) => [folded, written]))];
}

/** A range of the column's index: no character comes after the last of Unicode. */
function startsWith(column: typeof searchWords.folded | typeof searchWords.reversed, start: string) {
  return and(gte(column, start), lt(column, `${start}\u{10ffff}`));
}
