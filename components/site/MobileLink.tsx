import { useTranslations } from 'next-intl';
import { mobilePath } from '#lib/urls.ts';
import styles from './MobileLink.module.css';

/** Beside the breadcrumb on narrow screens, whose readers gain most by the light edition; the footer has it on all. */
export function MobileLink({ path }: { readonly path: string }) {
  const t = useTranslations('SiteFooter');
  return (
    <p className={styles.link}>
      <a href={mobilePath(path)}>{t('mobile')}</a>
    </p>
  );
}
