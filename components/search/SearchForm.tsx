import { useTranslations } from 'next-intl';
import { joinClasses } from '#components/ui/join-classes.ts';
import hidden from '#components/ui/visually-hidden.module.css';
import { QUESTION_LENGTH_MAX } from '#lib/domain/search.ts';
import { searchPath } from '#lib/urls.ts';
import styles from './SearchForm.module.css';

interface SearchFormProps {
  /** Of the field, in the page. */
  readonly id: string;
  /** Names the form among others of the page. */
  readonly label: string;
  readonly question?: string;
  readonly size: 'small' | 'large';
}

/** A plain form: its address is the answer's. */
export function SearchForm({ id, label, question, size }: SearchFormProps) {
  const t = useTranslations('SearchForm');
  return (
    <search aria-label={label}>
      <form className={joinClasses(styles.form, styles[size])} action={searchPath()} method="get">
        <label className={hidden.hidden} htmlFor={id}>
          {t('field')}
        </label>
        <input
          className={styles.field}
          id={id}
          name="q"
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
      </form>
    </search>
  );
}
