import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import type { Period } from '#lib/domain/period.ts';
import { archivePath } from '#lib/urls.ts';
import styles from './ArchivesView.module.css';

interface ArchivesViewProps {
  readonly years: readonly { readonly year: number; readonly months: readonly Period[] }[];
}

/** All years, each with its months. */
export function ArchivesView({ years }: ArchivesViewProps) {
  const format = useFrenchFormat();
  return years.map(({ year, months }) => (
    <section key={year} className={styles.year}>
      <h2 className={styles.name}>
        <a href={archivePath({ year })}>{year}</a>
      </h2>
      <ul className={styles.months}>
        {months.map(period => (
          <li key={archivePath(period)}>
            <a href={archivePath(period)} aria-label={format.period(period)}>
              {format.monthName(period.month ?? 1)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}
