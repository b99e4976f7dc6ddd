import { Time } from '#components/ui/Time.tsx';
import { toReadingMinutes } from '#lib/french/reading-time.ts';
import { translator } from '#lib/i18n/translator.ts';
import styles from './ArticleDates.module.css';

interface ArticleDatesProps {
  readonly publishedAt: Date;
  readonly updatedAt: Date | undefined;
  readonly wordCount: number;
}

export function ArticleDates({ publishedAt, updatedAt, wordCount }: ArticleDatesProps) {
  const t = translator('ArticleDates');
  return (
    <ul className={styles.dates}>
      <li>{t.rich('published', { date: () => <Time at={publishedAt} show="dateTime" /> })}</li>
      {updatedAt && <li>{t.rich('updated', { date: () => <Time at={updatedAt} show="dateTime" /> })}</li>}
      <li>{t('readingTime', { minutes: toReadingMinutes(wordCount) })}</li>
    </ul>
  );
}
