import type { Metadata } from 'next';
import { siteIdentity } from '#lib/content/site.ts';
import { FEED_FORMATS, type FeedSubject } from '#lib/domain/feed.ts';
import { FEED_MEDIA_TYPES } from '#lib/feeds/render-feed.ts';
import { translator } from '#lib/i18n/translator.ts';
import { feedPath } from '#lib/urls.ts';
import { publicUrl } from './public-url.ts';

/** The subject of a list, which has a feed of its own. */
export type Followed = Exclude<FeedSubject, { kind: 'site' }> & { readonly name: string };

/**
 * The page's canonical address, and the feeds that programs find from it (https://www.rssboard.org/rss-autodiscovery): the first is the one that a reader is
 * offered. A list is offered in each format, and beside it the newspaper in one.
 */
export function alternates(canonical: string, followed?: Followed): NonNullable<Metadata['alternates']> {
  const t = translator('Feeds');
  const { name: siteName } = siteIdentity();
  const site: Feed = { of: { kind: 'site' }, title: siteName };
  const own: Feed | undefined = followed && {
    of: followed,
    title: t('subjectTitle', { siteName, name: followed.name }),
  };
  const types = FEED_FORMATS.map(format => [
    FEED_MEDIA_TYPES[format],
    [...(own ? [own] : []), ...(!own || format === 'rss' ? [site] : [])].map(({ of, title }) => ({
      url: publicUrl(feedPath(of, format)),
      title,
    })),
  ]);
  return { canonical: publicUrl(canonical), types: Object.fromEntries(types) };
}

interface Feed {
  readonly of: FeedSubject;
  readonly title: string;
}
