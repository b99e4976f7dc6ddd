import { useTranslations } from 'next-intl';
import type { Site } from '#lib/domain/site.ts';
import { categoryPath, frontPath } from '#lib/urls.ts';
import styles from './SiteFooter.module.css';
import { MAIN_ID } from './SkipLink.tsx';

export function SiteFooter({ site }: { readonly site: Site }) {
  const t = useTranslations('SiteFooter');
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <p className={styles.wordmark}>
          <a href={frontPath()}>{site.name}</a>
        </p>
        {site.categories.length > 0 && (
          <nav aria-label={t('categories')}>
            <ul className={styles.categories}>
              {site.categories.map(({ slug, name }) => (
                <li key={slug}>
                  <a href={categoryPath(slug)}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {site.isDemonstration && <p className={styles.demonstration}>{t('demonstration')}</p>}
        <p className={styles.top}>
          <a href={`#${MAIN_ID}`}>{t('top')}</a>
        </p>
      </div>
    </footer>
  );
}
