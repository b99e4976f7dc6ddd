import { answerText, noSuchFile } from '#app/answer-text.ts';
import { getFeedWords } from '#app/feed-words.ts';
import { parseSearch } from '#lib/content/parse-search.ts';
import { reader } from '#lib/content/reader.ts';
import { buildSearchFeedView } from '#lib/content/search-feed-view.ts';
import { FEED_MEDIA_TYPES, renderFeed } from '#lib/feeds/render-feed.ts';
import { translator } from '#lib/i18n/translator.ts';

export const dynamic = 'force-dynamic';

/** The newest answers to a search. */
export async function GET(request: Request): Promise<Response> {
  const search = parseSearch(new URL(request.url).searchParams);
  if (!search) return noSuchFile();
  const { question, ...feed } = await buildSearchFeedView(reader(), {
    ...search,
    now: new Date(),
    ...(await getFeedWords()),
  });
  const t = translator('Feeds');
  const title = t('searchTitle', { siteName: feed.publisher.name, question });
  const description = t('searchDescription', { question });
  const text = renderFeed({ ...feed, title, description }, 'rss');
  return answerText(request, text, `${FEED_MEDIA_TYPES.rss}; charset=utf-8`);
}
