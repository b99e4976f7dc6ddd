import { DayList } from '#components/listing/DayList.tsx';
import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import { Words } from '#components/ui/Words.tsx';
import type { ArchiveContent, ArchivePart } from '#lib/domain/archive.ts';
import { translator } from '#lib/i18n/translator.ts';
import { archivePath, articlePath } from '#lib/urls.ts';
import styles from './ArchiveView.module.css';
import { MonthCalendar } from './MonthCalendar.tsx';
import { PeriodNav } from './PeriodNav.tsx';

/** A year by its months, a month by its days, a day by its articles. */
export function ArchiveView({ period, parts, articles, before, after }: ArchiveContent) {
  const { year, month, day } = period;
  return (
    <>
      {month !== undefined && day === undefined && <MonthCalendar month={{ year, month }} days={parts} />}
      {parts.map(part => (
        <PartSection key={archivePath(part.period)} {...part} />
      ))}
      <DayList articles={articles} />
      <PeriodNav before={before} after={after} />
    </>
  );
}

function PartSection({ period, count, articles }: ArchivePart) {
  const t = translator('ArchivePage');
  const format = useFrenchFormat();
  return (
    <section className={styles.part}>
      <h2 className={styles.name}>
        <a href={archivePath(period)}>{format.period(period)}</a> <span>{t('count', { count })}</span>
      </h2>
      <ul className={styles.articles}>
        {articles.map(article => (
          <li key={article.id}>
            <a href={articlePath(article)}>
              <Words text={article.headline} />
            </a>
          </li>
        ))}
      </ul>
      {count > articles.length && (
        <p className={styles.more}>
          <a href={archivePath(period)}>{t('more', { ofPeriod: format.ofPeriod(period) })}</a>
        </p>
      )}
    </section>
  );
}
