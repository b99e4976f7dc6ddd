import type { ReactNode } from 'react';
import { QUESTION_LENGTH_MAX } from '#lib/domain/search.ts';
import { translator } from '#lib/i18n/translator.ts';
import { mobilePath, SEARCH_PARAMETERS, searchPath } from '#lib/urls.ts';

interface MobileSearchFormProps {
  /** Of the field, in the page. */
  readonly id: string;
  /** Names the form among others of the page. */
  readonly label: string;
  readonly question?: string;
  /** Further fields, below. */
  readonly children?: ReactNode;
}

export function MobileSearchForm({ id, label, question, children }: MobileSearchFormProps) {
  const t = translator('SearchForm');
  return (
    <search aria-label={label}>
      <form action={mobilePath(searchPath())} method="get">
        <label htmlFor={id}>{t('field')}</label>{' '}
        <input
          id={id}
          name={SEARCH_PARAMETERS.question}
          type="search"
          defaultValue={question}
          maxLength={QUESTION_LENGTH_MAX}
        />{' '}
        <button type="submit">{t('submit')}</button>
        {children}
      </form>
    </search>
  );
}
