import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import { listWeeks, type Period } from '#lib/domain/period.ts';
import { translator } from '#lib/i18n/translator.ts';
import { archivePath } from '#lib/urls.ts';
import styles from './MonthCalendar.module.css';

interface MonthCalendarProps {
  readonly month: { readonly year: number; readonly month: number };
  /** Those that have an article. */
  readonly days: readonly { readonly period: Period; readonly count: number }[];
}

/** The days of a month by their weeks; one with something to read leads there, and says how much it is. */
export function MonthCalendar({ month, days }: MonthCalendarProps) {
  const t = translator('ArchivePage');
  const format = useFrenchFormat();
  const counts = new Map(days.map(({ period, count }) => [period.day, count]));
  return (
    <table className={styles.calendar}>
      <caption className={styles.caption}>{t('calendar', { ofPeriod: format.ofPeriod(month) })}</caption>
      <thead>
        <tr>
          {format.weekdays().map(({ name, short }) => (
            <th key={name} scope="col" abbr={name}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listWeeks(month).map(week => (
          <tr key={week.find(day => day)?.day}>
            {week.map((day, index) => (
              // A cell is its place in the week.
              // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a week never move.
              <td key={index}>{day && <Day period={day} count={counts.get(day.day)} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ period, count }: { readonly period: Period; readonly count: number | undefined }) {
  const t = translator('ArchivePage');
  const format = useFrenchFormat();
  if (count === undefined) return <span className={styles.quiet}>{period.day}</span>;
  return (
    <a
      className={styles.day}
      href={archivePath(period)}
      aria-label={t('day', { period: format.period(period), count })}
    >
      {period.day} <small>{format.number(count)}</small>
    </a>
  );
}
