import colours from '#components/ui/category-colour.module.css';
import { joinClasses } from '#components/ui/join-classes.ts';
import type { Category } from '#lib/domain/category.ts';
import styles from './CategoryHeading.module.css';

interface CategoryHeadingProps {
  readonly category: Category;
  readonly description: string | undefined;
  /** « Page 2 sur 12 », on any page but the first. */
  readonly pageOf: string | undefined;
}

export function CategoryHeading({ category, description, pageOf }: CategoryHeadingProps) {
  return (
    <header className={joinClasses(styles.heading, colours[category.colour])}>
      <h1 className={styles.name}>{category.name}</h1>
      {description && <p className={styles.description}>{description}</p>}
      {pageOf && <p className={styles.description}>{pageOf}</p>}
    </header>
  );
}
