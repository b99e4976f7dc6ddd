import colours from '#components/ui/category-colour.module.css';
import { joinClasses } from '#components/ui/join-classes.ts';
import type { Category } from '#lib/domain/category.ts';
import { translator } from '#lib/i18n/translator.ts';
import { categoryPath } from '#lib/urls.ts';
import styles from './CategoryNav.module.css';

interface CategoryNavProps {
  readonly categories: readonly Category[];
  readonly current: string | undefined;
}

/** The categories: on as many lines as they need, on a phone on one that scrolls. */
export function CategoryNav({ categories, current }: CategoryNavProps) {
  const t = translator('CategoryNav');
  return (
    <nav aria-label={t('label')}>
      <ul className={styles.list}>
        {categories.map(({ slug, name, colour }) => (
          <li key={slug}>
            <a
              className={joinClasses(styles.link, colours[colour])}
              href={categoryPath(slug)}
              aria-current={slug === current ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
