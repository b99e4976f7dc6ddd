import type { Reader } from '#db/client.ts';
import { listFeedArticles } from '#db/queries/feed-articles.ts';
import type { Search } from '#lib/domain/search.ts';
import { boundTexts } from '#lib/feeds/bound-texts.ts';
import { toTagUri } from '#lib/feeds/tag-uri.ts';
import { parseQuestion } from '#lib/search/parse-question.ts';
import { absoluteUrl, searchFeedPath, searchPath } from '#lib/urls.ts';
import { answerSearch } from './answer-search.ts';
import { type FeedWords, toFeedArticles } from './feed-articles.ts';
import { findFeedDate } from './feed-date.ts';
import { buildFeedFrame } from './feed-frame.ts';
import type { FeedView } from './feed-view.ts';
import { FEED_SIZE } from './page-sizes.ts';
import { readLimits } from './search-limits.ts';

interface WantedFeed extends Search, FeedWords {
  readonly now: Date;
}

/**
 * The newest answers to a search; without a question, none. It has no archives, for which articles answer changes with each of their texts, and names no hub,
 * which is told of the feeds of subjects alone.
 */
export async function buildSearchFeedView(
  db: Reader,
  { now, formatCredit, formatFile, ...asked }: WantedFeed,
): Promise<FeedView['feed'] & { readonly question: string }> {
  const { among, search } = await readLimits(db, asked);
  const { order: _, ...unordered } = search;
  const question = parseQuestion(asked.question);
  const { ids } = await answerSearch(db, { question, ...among, order: 'date', now });
  const { siteUrl, ...frame } = await buildFeedFrame(db);
  const { identity, publisher } = frame;
  const stored = await listFeedArticles(db, { ids: ids.slice(0, FEED_SIZE) });
  const articles = boundTexts(
    await toFeedArticles(db, { stored, identity, publisher, siteUrl, formatCredit, formatFile }),
  );
  const url = absoluteUrl(siteUrl, searchFeedPath(unordered));
  return {
    ...frame,
    question: asked.question,
    id: toTagUri(identity, searchFeedPath(unordered).slice(1)),
    pageUrl: absoluteUrl(siteUrl, searchPath(unordered)),
    url,
    updatedAt: await findFeedDate(db, { articles, isArchive: false, now }),
    parts: { isArchive: false, currentUrl: url },
    articles,
  };
}
