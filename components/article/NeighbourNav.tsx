import { useTranslations } from 'next-intl';
import type { ArticleSummary } from '#lib/domain/article.ts';
import { articlePath } from '#lib/urls.ts';
import styles from './NeighbourNav.module.css';

interface NeighbourNavProps {
  /** Name of the category that they stand in. */
  readonly category: string;
  readonly older?: ArticleSummary;
  readonly newer?: ArticleSummary;
}

/** The articles on either side in the category. */
export function NeighbourNav({ category, older, newer }: NeighbourNavProps) {
  const t = useTranslations('NeighbourNav');
  if (!older && !newer) return null;
  return (
    <nav className={styles.nav} aria-label={t('label', { category })}>
      {older && (
        <a className={styles.link} href={articlePath(older)} rel="prev">
          <span className={styles.direction}>{t('older')}</span> {older.headline}
        </a>
      )}
      {newer && (
        <a className={styles.newer} href={articlePath(newer)} rel="next">
          <span className={styles.direction}>{t('newer')}</span> {newer.headline}
        </a>
      )}
    </nav>
  );
}
