import { useTranslations } from 'next-intl';
import { CardGrid } from '#components/listing/CardGrid.tsx';
import { TitledSection } from '#components/ui/TitledSection.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';
import styles from './RelatedArticles.module.css';

export function RelatedArticles({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const t = useTranslations('RelatedArticles');
  if (articles.length === 0) return null;
  return (
    <TitledSection id="a-lire-aussi" title={t('title')} className={styles.related}>
      <CardGrid articles={articles} />
    </TitledSection>
  );
}
