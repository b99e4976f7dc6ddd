import { useTranslations } from 'next-intl';
import type { SearchAnswer } from '#lib/domain/search.ts';
import { SEARCH_PARAMETERS } from '#lib/urls.ts';
import { countLimits } from './count-limits.ts';
import styles from './SearchLimits.module.css';

type SearchLimitsProps = Pick<SearchAnswer, 'search' | 'categories' | 'authors'>;

/** Fields of the search form: where and when. They are folded away as long as none is used. */
export function SearchLimits({ search, categories, authors }: SearchLimitsProps) {
  const t = useTranslations('SearchLimits');
  const choices = [
    { limit: 'category', all: t('allCategories'), options: categories },
    { limit: 'author', all: t('allAuthors'), options: authors },
  ] as const;
  return (
    <details className={styles.limits} open={countLimits(search) > 0}>
      <summary className={styles.title}>{t('title')}</summary>
      <div className={styles.fields}>
        {choices.map(({ limit, all, options }) => (
          <label key={limit} className={styles.field}>
            <span>{t(limit)}</span>
            <select name={SEARCH_PARAMETERS[limit]} defaultValue={search[limit] ?? ''}>
              <option value="">{all}</option>
              {options.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
        {(['from', 'to'] as const).map(limit => (
          <label key={limit} className={styles.field}>
            <span>{t(limit)}</span>
            <input type="date" name={SEARCH_PARAMETERS[limit]} defaultValue={search[limit]} />
          </label>
        ))}
        <button className={styles.submit} type="submit">
          {t('submit')}
        </button>
      </div>
      {search.order !== undefined && (
        <input type="hidden" name={SEARCH_PARAMETERS.order} value={search.order} />
      )}
    </details>
  );
}
