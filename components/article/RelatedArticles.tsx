import { useTranslations } from 'next-intl';
import { ArticleCard } from '#components/listing/ArticleCard.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';
import styles from './RelatedArticles.module.css';

export function RelatedArticles({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const t = useTranslations('RelatedArticles');
  if (articles.length === 0) return null;
  return (
    <section className={styles.related} aria-labelledby="a-lire-aussi">
      <h2 id="a-lire-aussi" className={styles.title}>
        {t('title')}
      </h2>
      <div className={styles.articles}>
        {articles.map(article => (
          <ArticleCard key={article.id} article={article} level={3} size="small" />
        ))}
      </div>
    </section>
  );
}
