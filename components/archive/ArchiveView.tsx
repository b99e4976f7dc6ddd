import { useTranslations } from 'next-intl';
import { DayList } from '#components/listing/DayList.tsx';
import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { Period } from '#lib/domain/period.ts';
import { archivePath, articlePath } from '#lib/urls.ts';
import styles from './ArchiveView.module.css';
import { PeriodNav } from './PeriodNav.tsx';

interface ArchiveViewProps {
  readonly parts: readonly Part[];
  readonly articles: readonly ArticleSummary[];
  readonly before: Period | undefined;
  readonly after: Period | undefined;
}

interface Part {
  readonly period: Period;
  readonly articles: readonly ArticleSummary[];
  readonly hasMore: boolean;
}

/** A year by its months, a month by its days, a day by its articles. */
export function ArchiveView({ parts, articles, before, after }: ArchiveViewProps) {
  return (
    <>
      {parts.map(part => (
        <PartSection key={archivePath(part.period)} {...part} />
      ))}
      <DayList articles={articles} />
      <PeriodNav before={before} after={after} />
    </>
  );
}

function PartSection({ period, articles, hasMore }: Part) {
  const t = useTranslations('ArchivePage');
  const name = useFrenchFormat().period(period);
  return (
    <section className={styles.part}>
      <h2 className={styles.name}>
        <a href={archivePath(period)}>{name}</a>
      </h2>
      <ul className={styles.articles}>
        {articles.map(article => (
          <li key={article.id}>
            <a href={articlePath(article)}>{article.headline}</a>
          </li>
        ))}
      </ul>
      {hasMore && (
        <p className={styles.more}>
          <a href={archivePath(period)}>{t('more', { period: name })}</a>
        </p>
      )}
    </section>
  );
}
