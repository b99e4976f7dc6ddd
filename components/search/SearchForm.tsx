import type { ReactNode } from 'react';
import hidden from '#components/ui/visually-hidden.module.css';
import { QUESTION_LENGTH_MAX } from '#lib/domain/search.ts';
import { translator } from '#lib/i18n/translator.ts';
import { SEARCH_PARAMETERS, searchPath } from '#lib/urls.ts';
import styles from './SearchForm.module.css';

interface SearchFormProps {
  /** Of the field, in the page. */
  readonly id: string;
  /** Names the form among others of the page. */
  readonly label: string;
  readonly question?: string;
  readonly size: 'small' | 'large';
  /** Further fields, below. */
  readonly children?: ReactNode;
}

/** A plain form: its address is the answer's. */
export function SearchForm({ id, label, question, size, children }: SearchFormProps) {
  const t = translator('SearchForm');
  return (
    <search aria-label={label}>
      <form className={styles[size]} action={searchPath()} method="get">
        <div className={styles.line}>
          <label className={hidden.hidden} htmlFor={id}>
            {t('field')}
          </label>
          <input
            className={styles.field}
            id={id}
            name={SEARCH_PARAMETERS.question}
            type="search"
            defaultValue={question}
            maxLength={QUESTION_LENGTH_MAX}
            autoComplete="off"
            enterKeyHint="search"
            placeholder={t('placeholder')}
          />
          <button className={styles.button} type="submit">
            <svg className={styles.lens} viewBox="0 0 24 24" aria-hidden="true">
              <circle cx="10.5" cy="10.5" r="6.5" />
              <path d="m15.5 15.5 5 5" />
            </svg>
            <span className={hidden.hidden}>{t('submit')}</span>
          </button>
        </div>
        {children}
      </form>
    </search>
  );
}
