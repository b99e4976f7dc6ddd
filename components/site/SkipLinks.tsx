import { translator } from '#lib/i18n/translator.ts';
import styles from './SkipLinks.module.css';

/** The element that `SkipLinks` leads to: each page's `<main>`. No heading of an article makes an identifier with `_`. */
export const MAIN_ID = '_contenu';

/** The search field that every page has, of either edition. */
export const SEARCH_FIELD_ID = 'recherche';

/** What the keyboard comes to first: ways past what all pages have. */
export function SkipLinks() {
  const t = translator('SkipLinks');
  return (
    <>
      <a className={styles.link} href={`#${MAIN_ID}`}>
        {t('text')}
      </a>{' '}
      <a className={styles.link} href={`#${SEARCH_FIELD_ID}`}>
        {t('search')}
      </a>
    </>
  );
}
