import type { Category } from '#lib/domain/category.ts';
import { FEED_FORMATS } from '#lib/domain/feed.ts';
import { translator } from '#lib/i18n/translator.ts';
import { authorsPath, feedPath, mobilePath, topicsPath } from '#lib/urls.ts';

interface MobileFeedsProps {
  readonly categories: readonly Category[];
}

/** The feeds, for people. A feed is a file: it has no mobile edition. */
export function MobileFeeds({ categories }: MobileFeedsProps) {
  const t = translator('FeedsPage');
  return (
    <>
      <p>{t('explanation')}</p>
      <p>{t('formats')}</p>
      <h2>{t('site')}</h2>
      <ul className="inline">
        {FEED_FORMATS.map(format => (
          <li key={format}>
            <a href={feedPath({ kind: 'site' }, format)}>{t(format)}</a>
          </li>
        ))}
      </ul>
      {categories.length > 0 && (
        <>
          <h2>{t('categoriesRss')}</h2>
          <ul>
            {categories.map(({ slug, name }) => (
              <li key={slug}>
                <a href={feedPath({ kind: 'category', slug }, 'rss')}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('others')}</h2>
      <p>
        {t.rich('othersText', {
          authors: words => <a href={mobilePath(authorsPath())}>{words}</a>,
          topics: words => <a href={mobilePath(topicsPath())}>{words}</a>,
        })}
      </p>
    </>
  );
}
