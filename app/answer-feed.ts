import { type FeedView, findFeedView } from '#lib/content/feed-view.ts';
import { parseArchive } from '#lib/content/parse-archive.ts';
import { reader } from '#lib/content/reader.ts';
import type { FeedFormat, FeedSubject } from '#lib/domain/feed.ts';
import { FEED_MEDIA_TYPES, renderFeed } from '#lib/feeds/render-feed.ts';
import { translator } from '#lib/i18n/translator.ts';
import { answerText, noSuchFile } from './answer-text.ts';
import { getFeedWords } from './feed-words.ts';

/** Answers with the feed of a subject. */
export async function answerFeed(request: Request, of: FeedSubject, format: FeedFormat): Promise<Response> {
  const archive = parseArchive(new URL(request.url).search);
  const view = await findFeedView(reader(), {
    of,
    format,
    archive,
    now: new Date(),
    ...(await getFeedWords()),
  });
  if (!view) return noSuchFile();
  const feed = { ...view.feed, ...describe(of, view) };
  return answerText(request, renderFeed(feed, format), `${FEED_MEDIA_TYPES[format]}; charset=utf-8`);
}

function describe(of: FeedSubject, { subject, feed }: FeedView) {
  const t = translator('Feeds');
  const siteName = feed.publisher.name;
  if (of.kind === 'site' || !subject) {
    return { title: siteName, description: t('siteDescription', { siteName }) };
  }
  const { name } = subject;
  return {
    title: t('subjectTitle', { siteName, name }),
    description: subject.description ?? t(`${of.kind}Description`, { name }),
  };
}
