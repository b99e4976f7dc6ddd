import type { ArticleSummary } from '#lib/domain/article.ts';
import { ArticleCard } from './ArticleCard.tsx';
import styles from './CardGrid.module.css';

/** Small cards side by side, as many as there is room for. */
export function CardGrid({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  return (
    <div className={styles.grid}>
      {articles.map(article => (
        <ArticleCard key={article.id} article={article} level={3} size="small" />
      ))}
    </div>
  );
}
