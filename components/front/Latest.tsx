import { useTranslations } from 'next-intl';
import { Time } from '#components/ui/Time.tsx';
import { TitledSection } from '#components/ui/TitledSection.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';
import { articlePath } from '#lib/urls.ts';
import styles from './Latest.module.css';

/** « Les plus récents »: the newest articles that stand nowhere else on the front, as numbered lines. */
export function Latest({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const t = useTranslations('Front');
  if (articles.length === 0) return null;
  return (
    <TitledSection id="recents" title={t('latest')} className={styles.latest}>
      <ol className={styles.lines}>
        {articles.map(article => (
          <li key={article.id} className={styles.line}>
            <h3 className={styles.headline}>
              <a href={articlePath(article)}>{article.headline}</a>
            </h3>
            <p className={styles.date}>
              <Time at={article.publishedAt} show="date" />
            </p>
          </li>
        ))}
      </ol>
    </TitledSection>
  );
}
