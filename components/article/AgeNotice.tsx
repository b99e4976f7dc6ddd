import { translator } from '#lib/i18n/translator.ts';
import styles from './AgeNotice.module.css';

/** « Cet article a plus de deux ans. »: what was true then may not be now. */
export function AgeNotice({ years }: { readonly years: number }) {
  const t = translator('AgeNotice');
  if (years < 1) return null;
  return <p className={styles.notice}>{t('old', { years })}</p>;
}
