import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import type { Period } from '#lib/domain/period.ts';
import { translator } from '#lib/i18n/translator.ts';
import { archivePath } from '#lib/urls.ts';
import styles from './PeriodNav.module.css';

interface PeriodNavProps {
  readonly before: Period | undefined;
  readonly after: Period | undefined;
}

/** The nearest periods with something to read. */
export function PeriodNav({ before, after }: PeriodNavProps) {
  const t = translator('ArchivePage');
  const format = useFrenchFormat();
  if (!before && !after) return null;
  return (
    <nav className={styles.nav} aria-label={t('around')}>
      {before && (
        <a href={archivePath(before)} rel="prev">
          {t('before', { period: format.period(before) })}
        </a>
      )}{' '}
      {after && (
        <a className={styles.after} href={archivePath(after)} rel="next">
          {t('after', { period: format.period(after) })}
        </a>
      )}
    </nav>
  );
}
