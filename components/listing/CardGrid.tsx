import type { ArticleSummary } from '#lib/domain/article.ts';
import { ArticleCard } from './ArticleCard.tsx';
import styles from './CardGrid.module.css';

interface CardGridProps {
  readonly articles: readonly ArticleSummary[];
  /** Why an article is there, by its id. */
  readonly notes?: ReadonlyMap<number, string>;
}

/** Small cards side by side, as many as there is room for. */
export function CardGrid({ articles, notes }: CardGridProps) {
  return (
    <div className={styles.grid}>
      {articles.map(article => (
        <ArticleCard
          key={article.id}
          article={article}
          level={3}
          size="small"
          note={notes?.get(article.id)}
        />
      ))}
    </div>
  );
}
