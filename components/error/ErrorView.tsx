import { useTranslations } from 'next-intl';
import { ArticleCard } from '#components/listing/ArticleCard.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { ErrorStatus } from '#lib/domain/error-status.ts';
import { frontPath } from '#lib/urls.ts';
import styles from './ErrorView.module.css';

interface ErrorViewProps {
  readonly status: ErrorStatus;
  readonly latest: readonly ArticleSummary[];
}

/** Says what happened in plain words, and offers ways on. */
export function ErrorView({ status, latest }: ErrorViewProps) {
  const t = useTranslations('ErrorPage');
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.title}>{t(`${status}.title`)}</h1>
        <p className={styles.text}>{t(`${status}.text`)}</p>
        <p>
          <a href={frontPath()}>{t('home')}</a>
        </p>
      </header>
      {latest.length > 0 && (
        <section className={styles.latest} aria-labelledby="recents">
          <h2 id="recents" className={styles.latestTitle}>
            {t('latest')}
          </h2>
          <div className={styles.articles}>
            {latest.map(article => (
              <ArticleCard key={article.id} article={article} level={3} size="small" />
            ))}
          </div>
        </section>
      )}
    </>
  );
}
