import type { Reader } from '#db/client.ts';
import { findFeedSubject } from '#db/queries/feed-lists.ts';
import type { ArticleSearch } from '#db/queries/search-articles.ts';
import { config } from '#lib/config.ts';
import { toInstants } from '#lib/domain/period.ts';
import type { Search, SearchLimit, SearchOrder } from '#lib/domain/search.ts';

/** What a search is limited to, and in which order it is answered. */
export interface SearchLimits {
  readonly among: Pick<ArticleSearch, 'categoryId' | 'authorId' | 'from' | 'to'>;
  readonly author?: { readonly slug: string; readonly name: string };
  readonly order: SearchOrder;
  /** The search without what made no sense, and what that was. */
  readonly search: Search;
  readonly ignored: readonly SearchLimit[];
}

/** The words of an address. */
const ORDERS: ReadonlyMap<string, SearchOrder> = new Map([
  ['pertinence', 'relevance'],
  ['date', 'date'],
]);

const DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/;

/** Looks whether the limits of a search make sense. Those that do not are left out: a reader gets an answer, and is told. */
export async function readLimits(db: Reader, asked: Search): Promise<SearchLimits> {
  const { category: categorySlug, author: authorSlug, from: fromDay, to: toDay, order: orderWord } = asked;
  const category =
    categorySlug && (await findFeedSubject(db, { of: { kind: 'category', slug: categorySlug } }));
  const author = authorSlug && (await findFeedSubject(db, { of: { kind: 'author', slug: authorSlug } }));
  const from = fromDay === undefined ? undefined : readDay(fromDay)?.from;
  const to = toDay === undefined ? undefined : readDay(toDay)?.to;
  const isTurned = from !== undefined && to !== undefined && from >= to;
  const order = orderWord === undefined ? undefined : ORDERS.get(orderWord);
  const ignored: readonly SearchLimit[] = [
    ...(categorySlug && !category ? (['category'] as const) : []),
    ...(authorSlug && !author ? (['author'] as const) : []),
    ...(fromDay && !from ? (['from'] as const) : []),
    ...(toDay && !to ? (['to'] as const) : []),
    ...(isTurned ? (['period'] as const) : []),
    ...(orderWord && !order ? (['order'] as const) : []),
  ];
  const period = isTurned ? {} : { ...(from && { from }), ...(to && { to }) };
  return {
    among: {
      ...(category && { categoryId: category.id }),
      ...(author && { authorId: author.id }),
      ...period,
    },
    ...(author && authorSlug && { author: { slug: authorSlug, name: author.name } }),
    order: order ?? 'relevance',
    search: {
      question: asked.question,
      ...(category && { category: categorySlug }),
      ...(author && { author: authorSlug }),
      ...('from' in period && fromDay && { from: fromDay }),
      ...('to' in period && toDay && { to: toDay }),
      ...(order === 'date' && orderWord && { order: orderWord }),
    },
    ignored,
  };
}

function readDay(text: string): ReturnType<typeof toInstants> {
  const { year, month, day } = DAY.exec(text)?.groups ?? {};
  if (year === undefined) return undefined;
  return toInstants({ year: Number(year), month: Number(month), day: Number(day) }, config().timeZone);
}
