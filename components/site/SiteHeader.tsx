import { useNow } from 'next-intl';
import { SearchForm } from '#components/search/SearchForm.tsx';
import { joinClasses } from '#components/ui/join-classes.ts';
import { Time } from '#components/ui/Time.tsx';
import type { Site } from '#lib/domain/site.ts';
import { translator } from '#lib/i18n/translator.ts';
import { frontPath } from '#lib/urls.ts';
import { CategoryNav } from './CategoryNav.tsx';
import styles from './SiteHeader.module.css';
import { SEARCH_FIELD_ID } from './SkipLinks.tsx';

interface SiteHeaderProps {
  readonly site: Site;
  readonly currentCategory: string | undefined;
  readonly isFront: boolean;
}

export function SiteHeader({ site, currentCategory, isFront }: SiteHeaderProps) {
  const t = translator('SiteHeader');
  return (
    <header className={joinClasses(styles.header, isFront ? styles.front : undefined)}>
      <div className={styles.masthead}>
        {isFront ? <FrontMasthead name={site.name} /> : <Masthead name={site.name} />}
      </div>
      <div className={styles.bar}>
        {site.categories.length > 0 && <CategoryNav categories={site.categories} current={currentCategory} />}
        <div className={styles.search}>
          <SearchForm id={SEARCH_FIELD_ID} label={t('search')} size="small" />
        </div>
      </div>
    </header>
  );
}

/** On the front the name of the newspaper is the page's headline. */
function FrontMasthead({ name }: { readonly name: string }) {
  return (
    <>
      <p className={styles.date}>
        <Time at={useNow()} show="dateWithDay" />
      </p>
      <h1 className={styles.wordmark}>{name}</h1>
    </>
  );
}

function Masthead({ name }: { readonly name: string }) {
  const t = translator('SiteHeader');
  return (
    <p className={styles.wordmark}>
      <a href={frontPath()} aria-label={t('home', { siteName: name })}>
        {name}
      </a>
    </p>
  );
}
