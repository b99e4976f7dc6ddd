import { toPageWindow } from '#lib/domain/page-window.ts';
import { translator } from '#lib/i18n/translator.ts';
import styles from './Pagination.module.css';

interface PaginationProps {
  readonly number: number;
  readonly count: number;
  /** The address of a page of this list. */
  readonly pathOf: (number: number) => string;
}

/** Pages of a list, each with a real address: the first, the last, and those around the current one. */
export function Pagination({ number, count, pathOf }: PaginationProps) {
  const t = translator('Pagination');
  if (count === 1) return null;
  return (
    <nav className={styles.pagination} aria-label={t('label')}>
      <ul className={styles.list}>
        {number > 1 && (
          <li>
            <a className={styles.step} href={pathOf(number - 1)} rel="prev">
              {t('previous')}
            </a>
          </li>
        )}
        {toPageWindow(number, count).map(entry => (
          <li key={entry.key}>
            {entry.number === undefined ? (
              <span className={styles.gap} aria-hidden="true">
                …
              </span>
            ) : (
              <a
                className={styles.page}
                href={pathOf(entry.number)}
                aria-label={t('page', { number: entry.number })}
                aria-current={entry.number === number ? 'page' : undefined}
              >
                {entry.number}
              </a>
            )}
          </li>
        ))}
        {number < count && (
          <li>
            <a className={styles.step} href={pathOf(number + 1)} rel="next">
              {t('next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
