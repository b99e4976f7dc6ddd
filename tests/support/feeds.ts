import type { Reader, Writer } from '#db/client.ts';
import { findFeedView } from '#lib/content/feed-view.ts';
import type { FeedFormat, FeedSubject } from '#lib/domain/feed.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { importedAuthor, importedBatch, importedCategory, importedTopic, NOW } from './imported-batch.ts';

export const SITE: FeedSubject = { kind: 'site' };

/** What `importedArticle` is of, unless told otherwise. */
export const SUBJECTS: readonly FeedSubject[] = [
  SITE,
  { kind: 'category', slug: 'sport' },
  { kind: 'author', slug: 'amina' },
  { kind: 'topic', slug: 'maroc' },
];

/** Imports articles of two categories, authors and topics. */
export async function bringArticles(writer: Writer, ...articles: readonly ImportedArticle[]): Promise<void> {
  const batch = importedBatch(articles, {
    categories: [importedCategory('sport'), importedCategory('monde')],
    authors: [importedAuthor('amina'), importedAuthor('driss')],
    topics: [importedTopic('maroc'), importedTopic('ciel')],
  });
  await applyImport(writer, { source: 'essai', batch, now: NOW });
}

interface Wanted {
  readonly format?: FeedFormat;
  readonly archive?: number;
  readonly now?: Date;
}

export function findFeed(db: Reader, of: FeedSubject, { format = 'rss', archive, now = NOW }: Wanted = {}) {
  return findFeedView(db, {
    of,
    format,
    archive,
    now,
    formatCredit: credit => `(${credit})`,
    formatFile: ({ kind, bytes }) => `(${kind}, ${bytes})`,
  });
}

export async function readFeed(db: Reader, of: FeedSubject, wanted: Wanted = {}) {
  const view = await findFeed(db, of, wanted);
  if (!view) throw new Error(`There is no feed of ${JSON.stringify(of)}.`);
  return view.feed;
}
