import { useTranslations } from 'next-intl';
import styles from './AgeNotice.module.css';

/** « Cet article a plus de deux ans. »: what was true then may not be now. */
export function AgeNotice({ years }: { readonly years: number }) {
  const t = useTranslations('AgeNotice');
  if (years < 1) return null;
  return <p className={styles.notice}>{t('old', { years })}</p>;
}
