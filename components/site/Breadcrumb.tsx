import { useTranslations } from 'next-intl';
import type { Category } from '#lib/domain/category.ts';
import { categoryPath, frontPath } from '#lib/urls.ts';
import styles from './Breadcrumb.module.css';

interface BreadcrumbProps {
  /** From the topmost category down to the one that holds the page. */
  readonly categories: readonly Category[];
  /** The page itself, last and not a link. */
  readonly current: string;
}

/** « Accueil › Rubrique › Titre ». */
export function Breadcrumb({ categories, current }: BreadcrumbProps) {
  const t = useTranslations('Breadcrumb');
  return (
    <nav className={styles.breadcrumb} aria-label={t('label')}>
      <ol className={styles.list}>
        <li>
          <a href={frontPath()}>{t('home')}</a>
        </li>
        {categories.map(({ slug, name }) => (
          <li key={slug}>
            <a href={categoryPath(slug)}>{name}</a>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
