import { CardGrid } from '#components/listing/CardGrid.tsx';
import { TitledSection } from '#components/ui/TitledSection.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { ErrorStatus } from '#lib/domain/error-status.ts';
import { translator } from '#lib/i18n/translator.ts';
import { frontPath } from '#lib/urls.ts';
import styles from './ErrorView.module.css';

interface ErrorViewProps {
  readonly status: ErrorStatus;
  readonly latest: readonly ArticleSummary[];
}

/** Says what happened in plain words, and offers ways on. */
export function ErrorView({ status, latest }: ErrorViewProps) {
  const t = translator('ErrorPage');
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
        <TitledSection id="recents" title={t('latest')}>
          <CardGrid articles={latest} />
        </TitledSection>
      )}
    </>
  );
}
