import type { FeedSubject } from '#lib/domain/feed.ts';
import { translator } from '#lib/i18n/translator.ts';
import { feedPath, feedsPath } from '#lib/urls.ts';
import styles from './FollowLinks.module.css';

/** Below a list: how to be told of its next articles. */
export function FollowLinks({ of, name }: { readonly of: FeedSubject; readonly name: string }) {
  const t = translator('FollowLinks');
  return (
    <p className={styles.follow}>
      <a href={feedPath(of, 'rss')}>{t('feed', { name })}</a> <a href={feedsPath()}>{t('help')}</a>
    </p>
  );
}
