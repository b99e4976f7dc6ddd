import { SEARCH_ORDERS, type SearchAnswer } from '#lib/domain/search.ts';
import { translator } from '#lib/i18n/translator.ts';
import { type Edition, editionPath, searchFeedPath, searchPath } from '#lib/urls.ts';

interface SearchOrderProps {
  readonly answer: Pick<SearchAnswer, 'search' | 'order'>;
  readonly edition: Edition;
}

/** The other order of the same answers, and their feed. */
export function SearchOrder({ answer, edition }: SearchOrderProps) {
  const t = translator('SearchOrder');
  const { search, order } = answer;
  const { order: _, ...unordered } = search;
  const paths = {
    relevance: searchPath(unordered),
    date: searchPath({ ...unordered, order: 'date' }),
  } as const;
  return (
    <ul className={edition === 'mobile' ? 'inline' : undefined} aria-label={t('label')}>
      {SEARCH_ORDERS.map(each => (
        <li key={each}>
          <a href={editionPath(edition, paths[each])} aria-current={each === order ? 'true' : undefined}>
            {t(each)}
          </a>
        </li>
      ))}
      <li>
        <a href={searchFeedPath(unordered)}>{t('feed')}</a>
      </li>
    </ul>
  );
}
