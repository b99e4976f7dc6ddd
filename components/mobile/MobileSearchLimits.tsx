import { useTranslations } from 'next-intl';
import { countLimits } from '#components/search/count-limits.ts';
import type { SearchAnswer } from '#lib/domain/search.ts';
import { SEARCH_PARAMETERS } from '#lib/urls.ts';

type MobileSearchLimitsProps = Pick<SearchAnswer, 'search' | 'categories' | 'authors'>;

/** Fields of the search form: where and when. They are folded away as long as none is used. */
export function MobileSearchLimits({ search, categories, authors }: MobileSearchLimitsProps) {
  const t = useTranslations('SearchLimits');
  const choices = [
    { limit: 'category', all: t('allCategories'), options: categories },
    { limit: 'author', all: t('allAuthors'), options: authors },
  ] as const;
  return (
    <details open={countLimits(search) > 0}>
      <summary>{t('title')}</summary>
      {choices.map(({ limit, all, options }) => (
        <p key={limit}>
          <label>
            {t(limit)}{' '}
            <select name={SEARCH_PARAMETERS[limit]} defaultValue={search[limit] ?? ''}>
              <option value="">{all}</option>
              {options.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </p>
      ))}
      {(['from', 'to'] as const).map(limit => (
        <p key={limit}>
          <label>
            {t(limit)} <input type="date" name={SEARCH_PARAMETERS[limit]} defaultValue={search[limit]} />
          </label>
        </p>
      ))}
      <button type="submit">{t('submit')}</button>
      {search.order !== undefined && (
        <input type="hidden" name={SEARCH_PARAMETERS.order} value={search.order} />
      )}
    </details>
  );
}
