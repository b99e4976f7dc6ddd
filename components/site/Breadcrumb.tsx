import { useTranslations } from 'next-intl';
import { frontPath } from '#lib/urls.ts';
import styles from './Breadcrumb.module.css';

export interface Step {
  readonly name: string;
  readonly path: string;
}

interface BreadcrumbProps {
  /** From the one below the front down to the one above the page. */
  readonly steps?: readonly Step[];
  /** The page itself, last and not a link. */
  readonly current: string;
}

/** « Accueil › Rubrique › Titre ». */
export function Breadcrumb({ steps = [], current }: BreadcrumbProps) {
  const t = useTranslations('Breadcrumb');
  return (
    <nav className={styles.breadcrumb} aria-label={t('label')}>
      <ol className={styles.list}>
        {[{ name: t('home'), path: frontPath() }, ...steps].map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
