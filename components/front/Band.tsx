import { ArticleCard } from '#components/listing/ArticleCard.tsx';
import colours from '#components/ui/category-colour.module.css';
import { joinClasses } from '#components/ui/join-classes.ts';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { Category } from '#lib/domain/category.ts';
import { categoryPath } from '#lib/urls.ts';
import styles from './Band.module.css';

interface BandProps {
  readonly category: Category;
  readonly articles: readonly ArticleSummary[];
}

/** A category on the front: one article large, the others small. */
export function Band({ category, articles }: BandProps) {
  const [first, ...others] = articles;
  if (!first) return null;
  return (
    <section
      className={joinClasses(styles.band, colours[category.colour])}
      aria-labelledby={`rubrique-${category.slug}`}
    >
      <h2 id={`rubrique-${category.slug}`} className={styles.name}>
        <a href={categoryPath(category.slug)}>{category.name}</a>
      </h2>
      <div className={styles.articles}>
        <ArticleCard article={first} level={3} size="large" within={category.slug} />
        {others.length > 0 && (
          <div className={styles.others}>
            {others.map(article => (
              <ArticleCard key={article.id} article={article} level={3} size="small" within={category.slug} />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
