import { translator } from '#lib/i18n/translator.ts';
import { countLimits } from './count-limits.ts';
import { LimitFields, type LimitFieldsProps, OrderField } from './LimitFields.tsx';
import styles from './SearchLimits.module.css';

/** Fields of the search form: where and when. They are folded away as long as none is used. */
export function SearchLimits(props: LimitFieldsProps) {
  const t = translator('SearchLimits');
  return (
    <details className={styles.limits} open={countLimits(props.search) > 0}>
      <summary className={styles.title}>{t('title')}</summary>
      <div className={styles.fields}>
        <LimitFields {...props} className={styles.field} />
        <button className={styles.submit} type="submit">
          {t('submit')}
        </button>
      </div>
      <OrderField search={props.search} />
    </details>
  );
}
