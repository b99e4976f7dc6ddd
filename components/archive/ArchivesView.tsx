import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import type { ArchiveYear } from '#lib/domain/archive.ts';
import { translator } from '#lib/i18n/translator.ts';
import { archivePath } from '#lib/urls.ts';
import styles from './ArchivesView.module.css';

/** All years, each with its months, and how much was published in them. */
export function ArchivesView({ years }: { readonly years: readonly ArchiveYear[] }) {
  const t = translator('ArchivePage');
  const format = useFrenchFormat();
  return years.map(({ year, articles, months }) => (
    <section key={year} className={styles.year}>
      <h2 className={styles.name}>
        <a href={archivePath({ year })}>{year}</a>{' '}
        <span className={styles.count}>{t('count', { count: articles })}</span>
      </h2>
      <ul className={styles.months}>
        {months.map(({ period, articles: count }) => (
          <li key={archivePath(period)}>
            <a href={archivePath(period)} aria-label={t('day', { period: format.period(period), count })}>
              {format.monthName(period.month ?? 1)} <small>({format.number(count)})</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}
