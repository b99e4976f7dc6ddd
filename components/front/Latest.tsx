import { useTranslations } from 'next-intl';
import { NumberedLines } from '#components/listing/NumberedLines.tsx';
import { TitledSection } from '#components/ui/TitledSection.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';
import styles from './Latest.module.css';

/** « Les plus récents »: the newest articles that stand nowhere else on the front, as numbered lines. */
export function Latest({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const t = useTranslations('Front');
  if (articles.length === 0) return null;
  return (
    <TitledSection id="recents" title={t('latest')} className={styles.latest}>
      <NumberedLines articles={articles} />
    </TitledSection>
  );
}
