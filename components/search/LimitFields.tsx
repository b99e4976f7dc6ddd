import type { SearchAnswer } from '#lib/domain/search.ts';
import { translator } from '#lib/i18n/translator.ts';
import { SEARCH_PARAMETERS } from '#lib/urls.ts';

export type LimitFieldsProps = Pick<SearchAnswer, 'search' | 'categories' | 'authors'>;

interface StyledProps extends LimitFieldsProps {
  /** Class of a field with its name. */
  readonly className?: string | undefined;
}

/** What a search can be limited to, a field each: where, by whom and when. */
export function LimitFields({ search, categories, authors, className }: StyledProps) {
  const t = translator('SearchLimits');
  const choices = [
    { limit: 'category', all: t('allCategories'), options: categories },
    { limit: 'author', all: t('allAuthors'), options: authors },
  ] as const;
  return (
    <>
      {choices.map(({ limit, all, options }) => (
        <p key={limit}>
          <label className={className}>
            <span>{t(limit)}</span>{' '}
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
          <label className={className}>
            <span>{t(limit)}</span>{' '}
            <input type="date" name={SEARCH_PARAMETERS[limit]} defaultValue={search[limit]} />
          </label>
        </p>
      ))}
    </>
  );
}

/** The order that was asked for stays when the limits change. */
export function OrderField({ search }: Pick<LimitFieldsProps, 'search'>) {
  if (search.order === undefined) return null;
  return <input type="hidden" name={SEARCH_PARAMETERS.order} value={search.order} />;
}
