import { useTranslations } from 'next-intl';
import styles from './SkipLink.module.css';

/** The element that `SkipLink` leads to: each page's `<main>`. No heading of an article makes an identifier with `_`. */
export const MAIN_ID = '_contenu';

export function SkipLink() {
  const t = useTranslations('SkipLink');
  return (
    <a className={styles.link} href={`#${MAIN_ID}`}>
      {t('text')}
    </a>
  );
}
