import type { Site } from '#lib/domain/site.ts';
import { translator } from '#lib/i18n/translator.ts';
import { categoryPath, frontPath, mobilePath, pagePath, sitePlanPath } from '#lib/urls.ts';
import styles from './SiteFooter.module.css';
import { MAIN_ID } from './SkipLinks.tsx';
import { listSections } from './sections.ts';

interface SiteFooterProps {
  readonly site: Site;
  /** The page's own address. */
  readonly path: string;
}

export function SiteFooter({ site, path }: SiteFooterProps) {
  const t = translator('SiteFooter');
  const section = translator('Sections');
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
        <nav aria-label={t('more')}>
          <ul className={styles.more}>
            {listSections(site).map(({ key, path }) => (
              <li key={key}>
                <a href={path}>{section(key)}</a>
              </li>
            ))}
            <li>
              <a href={sitePlanPath()}>{t('sitePlan')}</a>
            </li>
            {site.pages.map(({ slug, title }) => (
              <li key={slug}>
                <a href={pagePath(slug)}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        {site.isDemonstration && <p className={styles.demonstration}>{t('demonstration')}</p>}
        <p>
          <a href={mobilePath(path)}>{t('mobile')}</a>
        </p>
        <p className={styles.top}>
          <a href={`#${MAIN_ID}`}>{t('top')}</a>
        </p>
      </div>
    </footer>
  );
}
