import { HeadlineLines } from '#components/listing/HeadlineLines.tsx';
import { TitledSection } from '#components/ui/TitledSection.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';
import { translator } from '#lib/i18n/translator.ts';
import styles from './Latest.module.css';

/** « À lire aussi »: the newest articles that stand nowhere else on the front. */
export function Latest({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const t = translator('Front');
  if (articles.length === 0) return null;
  return (
    <TitledSection id="aussi" title={t('latest')} className={styles.latest}>
      <HeadlineLines articles={articles} />
    </TitledSection>
  );
}
