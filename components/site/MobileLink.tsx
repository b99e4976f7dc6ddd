import { translator } from '#lib/i18n/translator.ts';
import { mobilePath } from '#lib/urls.ts';
import styles from './MobileLink.module.css';

/** Beside the breadcrumb on narrow screens, whose readers gain most by the light edition; the footer has it on all. */
export function MobileLink({ path }: { readonly path: string }) {
  const t = translator('SiteFooter');
  return (
    <p className={styles.link}>
      <a href={mobilePath(path)}>{t('mobile')}</a>
    </p>
  );
}
